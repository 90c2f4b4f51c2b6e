using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace Sanjog.Web.Http;

/// <summary>A content coding (RFC 9110, section 8.4.1) that pages are sent in.</summary>
internal enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>Chooses and applies content codings.</summary>
internal static class ContentCodings
{
    private const int BestBrotli = 11;
    private const int QuickBrotli = 4;
    private const int BrotliWindow = 18; // 256 KB: larger than any page

    /// <summary>The best coding that the client accepts (RFC 9110, section 12.5.3).</summary>
    public static ContentCoding Choose(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted))
        {
            return ContentCoding.Identity;
        }

        var brotli = Quality(accepted, "br");
        var gzip = Quality(accepted, "gzip");
        var best = Math.Max(brotli, gzip);
        // Whoever does not name the plain form takes it as a last resort.
        var plain = accepted.FirstOrDefault(value => value.Value == "identity") is { } named ? named.Quality ?? 1 : 0;
        if (best == 0 || best < plain)
        {
            return ContentCoding.Identity;
        }

        return brotli >= gzip ? ContentCoding.Brotli : ContentCoding.Gzip;
    }

    /// <summary>The name in Content-Encoding and at the end of the entity tag; null for none.</summary>
    public static string? Name(this ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => "br",
        ContentCoding.Gzip => "gzip",
        _ => null,
    };

    /// <param name="thorough">True for bytes that are kept and sent often.</param>
    public static byte[] Encode(this ContentCoding coding, byte[] bytes, bool thorough) => coding switch
    {
        ContentCoding.Brotli => Brotli(bytes, thorough ? BestBrotli : QuickBrotli),
        ContentCoding.Gzip => Gzip(bytes, thorough ? CompressionLevel.SmallestSize : CompressionLevel.Fastest),
        _ => bytes,
    };

    private static double Quality(IList<StringWithQualityHeaderValue> accepted, string name) =>
        accepted.Where(value => value.Value.Equals(name, StringComparison.OrdinalIgnoreCase) || value.Value == "*")
            .OrderBy(value => value.Value == "*")
            .Select(value => value.Quality ?? 1).FirstOrDefault(0);

    private static byte[] Brotli(byte[] bytes, int quality)
    {
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, target, out var written, quality, BrotliWindow)
            ? target[..written]
            : throw new InvalidOperationException("The brotli encoder refused the buffer size that it asked for.");
    }

    private static byte[] Gzip(byte[] bytes, CompressionLevel level)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, level))
        {
            gzip.Write(bytes);
        }

        return target.ToArray();
    }
}
