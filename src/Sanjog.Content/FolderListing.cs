using System.IO.Enumeration;

namespace Sanjog.Content;

/// <summary>Lists a content folder without opening a file, and without making anything of what is not asked for.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        // A folder that can't be listed must not look like an empty one.
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.None,
        MaxRecursionDepth = 8,
    };

    // What a file looks like that went while the folder was listed, or that can't be asked for by the name .NET makes of it.
    private static readonly DateTime NoTime = DateTime.FromFileTimeUtc(0);

    /// <summary>
    /// All files but those that editors and version control leave behind (names with a leading dot or a trailing ~), and
    /// folders that can't be entered because of their name.
    /// </summary>
    public static IEnumerable<ContentFile> Files(string root) =>
        Entries(root, (ref FileSystemEntry entry) => Describe(ref entry)).Where(file => file.ModifiedUtc != NoTime || file.IsMisnamed);

    /// <summary>The sum of the fingerprints of all that the site reads.</summary>
    public static ulong Sum(string root)
    {
        var sum = 0UL;
        foreach (var fingerprint in Entries(root, (ref FileSystemEntry entry) => FingerprintOf(ref entry)))
        {
            sum = unchecked(sum + fingerprint);
        }

        return sum;
    }

    // Links are not followed: they could lead out of the folder, round in circles, or to a device that never ends. One that
    // names a PDF is looked into, and not more than that.
    private static FileSystemEnumerable<T> Entries<T>(string root, FileSystemEnumerable<T>.FindTransform transform) =>
        new(root, transform, Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => (!entry.IsDirectory || IsMisnamed(ref entry)) && !IsTemporary(entry.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !IsTemporaryFolder(entry.FileName) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static ContentFile Describe(ref FileSystemEntry entry)
    {
        var folder = FolderOf(ref entry);
        var path = folder.IsEmpty ? entry.FileName.ToString() : $"{folder}/{entry.FileName}";
        return IsLink(ref entry)
            ? DescribeLink(path, entry.ToFullPath(), LinkedPdf(ref entry))
            : new ContentFile(path, entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc.UtcDateTime) { IsMisnamed = IsMisnamed(ref entry) };
    }

    private static ContentFile DescribeLink(string path, string fullPath, FileInfo? target) => target is null
        ? new ContentFile(path, fullPath, Size: 0, DateTime.UnixEpoch) { IsLink = true }
        : new ContentFile(path, target.FullName, target.Length, target.LastWriteTimeUtc);

    private static ulong FingerprintOf(ref FileSystemEntry entry)
    {
        var folder = FolderOf(ref entry);
        if (!ContentFolder.IsRead(folder, entry.FileName))
        {
            return 0;
        }

        if (IsLink(ref entry))
        {
            return LinkedPdf(ref entry) is { } target ? FileFingerprint.Of(folder, entry.FileName, target.Length, target.LastWriteTimeUtc) : 0;
        }

        if (entry.LastWriteTimeUtc.UtcDateTime == NoTime)
        {
            return 0;
        }

        return FileFingerprint.Of(folder, entry.FileName, entry.Length, entry.LastWriteTimeUtc.UtcDateTime);
    }

    private static FileInfo? LinkedPdf(ref FileSystemEntry entry) =>
        FolderOf(ref entry) is ContentFolder.Reports && entry.FileName.EndsWith(".pdf", StringComparison.Ordinal)
            ? ReportPath.Resolve(entry.RootDirectory.ToString(), entry.FileName.ToString())
            : null;

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    // Linux takes any bytes for a name. What is no UTF-8 in it becomes U+FFFD, and nothing is there under that name.
    private static bool IsMisnamed(ref FileSystemEntry entry) =>
        entry.FileName.Contains('\uFFFD') && entry.LastWriteTimeUtc.UtcDateTime == NoTime;

    private static ReadOnlySpan<char> FolderOf(ref FileSystemEntry entry) =>
        entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);

    private static bool IsTemporaryFolder(ReadOnlySpan<char> name) => name is ['.' or '#', ..] or [.., '~'];

    private static bool IsTemporary(ReadOnlySpan<char> name) =>
        IsTemporaryFolder(name) || Path.GetExtension(name) is ".tmp" or ".swp" or ".bak" or ".part";
}
