using System.Security.Cryptography;
using System.Text;
using Sanjog.Content;

namespace Sanjog.Data.Store;

/// <summary>What differs between a content folder and the store.</summary>
/// <param name="ToRead">Files that are new or hold other bytes than those the store was made from.</param>
/// <param name="ToRemove">Paths in the store whose files are gone.</param>
internal sealed record SeedPlan(IReadOnlyList<ContentFile> ToRead, IReadOnlyList<string> ToRemove, int Kept)
{
    public bool IsEmpty => ToRead.Count == 0 && ToRemove.Count == 0;

    /// <param name="stored">The hash of each file in the store, by path.</param>
    public static SeedPlan Make(ContentFolder folder, IReadOnlyDictionary<string, string> stored, CancellationToken cancellation)
    {
        var pdfs = Fingerprint(folder);
        var toRead = folder.Documents.AsParallel().AsOrdered().WithCancellation(cancellation)
            .Where(file => !stored.TryGetValue(file.Path, out var hash) || TryHash(file, pdfs) != hash)
            .ToList();
        var present = folder.Documents.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new SeedPlan(
            toRead,
            [.. stored.Keys.Where(path => !present.Contains(path)).Order(StringComparer.Ordinal)],
            folder.Documents.Count - toRead.Count);
    }

    /// <summary>Stands for the PDFs without reading them, which may be large.</summary>
    public static string Fingerprint(ContentFolder folder) => string.Join('\n', folder.Pdfs.Values
        .OrderBy(pdf => pdf.Path, StringComparer.Ordinal)
        .Select(pdf => $"{pdf.Path} {pdf.Size} {pdf.ModifiedUtc:O}"));

    /// <summary>Of a file's bytes; a report's depends on the PDFs too, since its page tells their size and pages.</summary>
    public static string Hash(ContentFile file, ReadOnlySpan<byte> bytes, string pdfs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes);
        if (file.Path.StartsWith(ContentFolder.Reports + "/", StringComparison.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(pdfs));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // What can't be read has no hash; reading it again says why.
    private static string? TryHash(ContentFile file, string pdfs)
    {
        try
        {
            return file.Size > ContentReader.MaxFileSize ? null : Hash(file, file.ReadBytes(), pdfs);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
