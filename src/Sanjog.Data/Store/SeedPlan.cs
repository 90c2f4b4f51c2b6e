using System.Text;
using Sanjog.Content;

namespace Sanjog.Data.Store;

/// <summary>
/// What differs between a content folder and the store. A file of the same size and time of change as before is taken for
/// unchanged and not opened. That time can't be trusted when the file had only just been changed as it was read. So the time
/// of such a file is not remembered, and its bytes are compared the next time.
/// </summary>
/// <param name="ToRead">Files that are new or hold other bytes than those the store was made from.</param>
/// <param name="ToRefresh">Files with the same bytes as before whose time of change can be remembered from now on.</param>
/// <param name="ToRemove">Paths in the store whose files are gone. A page that every site has stays: it is missed, and not taken down.</param>
internal sealed record SeedPlan(
    IReadOnlyList<ContentFile> ToRead, IReadOnlyList<ContentFile> ToRefresh, IReadOnlyList<string> ToRemove, int Kept)
{
    /// <summary>True when there is nothing to publish. What could be remembered better waits until there is: a run that changes nothing writes nothing.</summary>
    public bool IsEmpty => ToRead.Count == 0 && ToRemove.Count == 0;

    /// <param name="stored">The files in the store, by path.</param>
    /// <param name="now">A moment before any file is opened.</param>
    /// <param name="comparesAll">True to compare the bytes of files that look unchanged too.</param>
    public static SeedPlan Make(ContentFolder folder, IReadOnlyDictionary<string, StoredFile> stored, DateTime now, bool comparesAll, CancellationToken cancellation)
    {
        var doubtful = folder.Documents.Where(file => comparesAll || !LooksUnchanged(file, stored)).ToList();
        using var comparing = new ReadAhead<ContentFile, ContentFile?>(
            doubtful, file => stored.TryGetValue(file.Path, out var before) && TryHash(file, folder) == before.Hash ? file : null, cancellation);
        var unchanged = comparing.Batches().SelectMany(batch => batch).OfType<ContentFile>().ToHashSet();
        var toRead = doubtful.Where(file => !unchanged.Contains(file)).ToList();
        return new SeedPlan(
            toRead,
            [.. unchanged.Where(file => TrustedTime(file, now) is { } time && time != stored[file.Path].ModifiedUtc)],
            [.. Gone(folder, stored).Except(ContentPath.Required)],
            folder.Documents.Count - toRead.Count);
    }

    /// <summary>A plan that trusts nothing in the store, for when the rules it was judged by are no longer in force.</summary>
    public static SeedPlan ReadAll(ContentFolder folder, IReadOnlyDictionary<string, StoredFile> stored) =>
        new(folder.Documents, [], Gone(folder, stored), Kept: 0);

    /// <summary>When the file was changed; null when the file may be changed once more without being seen.</summary>
    public static DateTime? TrustedTime(ContentFile file, DateTime now) =>
        file.MayChangeUnseen(now) || DependsOnPdfs(file) ? null : file.ModifiedUtc;

    /// <summary>Of a file's bytes; a report's depends on the PDFs it names too, since its page tells what they hold.</summary>
    public static string Hash(ContentFile file, ReadOnlySpan<byte> bytes, ContentFolder folder) =>
        DependsOnPdfs(file) ? FileHash.Of([.. bytes, .. Encoding.UTF8.GetBytes(FingerprintOfPdfs(bytes, folder))]) : FileHash.Of(bytes);

    private static bool LooksUnchanged(ContentFile file, IReadOnlyDictionary<string, StoredFile> stored) =>
        stored.TryGetValue(file.Path, out var before) && before.ModifiedUtc == file.ModifiedUtc && before.Size == file.Size;

    private static IReadOnlyList<string> Gone(ContentFolder folder, IReadOnlyDictionary<string, StoredFile> stored)
    {
        var present = folder.Documents.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. stored.Keys.Where(path => !present.Contains(path)).Order(StringComparer.Ordinal)];
    }

    private static bool DependsOnPdfs(ContentFile file) => ContentPath.IsReport(file.Path);

    // What can't be read has no hash; reading it again says why.
    internal static string? TryHash(ContentFile file, ContentFolder folder)
    {
        try
        {
            return file.Size > ContentReader.MaxFileSize ? null : Hash(file, file.ReadBytes(), folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Stands for PDFs without reading them, which may be large. A name can be written in a way that is not found (YAML 1.2.2,
    // section 5.7, with a backslash): then all of them count.
    private static string FingerprintOfPdfs(ReadOnlySpan<byte> bytes, ContentFolder folder)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var mayHideNames = text.Contains('\\', StringComparison.Ordinal);
        return string.Join('\n', folder.Pdfs.Where(pdf => mayHideNames || text.Contains(pdf.Key, StringComparison.Ordinal))
            .OrderBy(pdf => pdf.Key, StringComparer.Ordinal)
            .Select(pdf => $"{pdf.Value.Path} {pdf.Value.Size} {pdf.Value.ModifiedUtc:O}"));
    }
}
