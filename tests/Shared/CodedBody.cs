using System.IO.Compression;

namespace Sanjog.Tests;

/// <summary>A body as it came over the wire, without what its content coding did to it.</summary>
internal static class CodedBody
{
    /// <param name="coding">As the answer names it; null, or what is no compression, leaves the body as it is.</param>
    public static byte[] Decode(byte[] body, string? coding)
    {
        using var source = new MemoryStream(body);
        using Stream decoded = coding switch
        {
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            _ => source,
        };
        using var target = new MemoryStream();
        decoded.CopyTo(target);
        return target.ToArray();
    }
}
