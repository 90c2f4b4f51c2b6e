using System.IO.Enumeration;
using Sanjog.Content.Text;

namespace Sanjog.Content;

/// <summary>What stands in a content folder at one moment. Nothing is opened to make it.</summary>
public sealed class ContentFolder
{
    public const string SiteFile = "site.yml";
    public const string Stories = "stories";
    public const string Pages = "pages";
    public const string Reports = "reports";

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        // A folder that can't be listed must not look like an empty one.
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.None,
        MaxRecursionDepth = 8,
    };

    private readonly Dictionary<string, string> firstOfName;

    /// <summary>A folder without a file.</summary>
    public static ContentFolder Empty { get; } = new("", []);

    private ContentFolder(string root, IReadOnlyList<ContentFile> files)
    {
        MissingPart = files.All(file => file.Path != SiteFile) ? SiteFile
            : Array.Find([Stories, Pages], part => !Directory.Exists(Path.Combine(root, part)));
        Fingerprint = $"{MissingPart}\n" + string.Join('\n', files.Where(file => IsDocument(file) || IsPdf(file))
            .Select(file => $"{file.Path} {file.Size} {file.ModifiedUtc.Ticks}"));
        Documents = [.. files.Where(file => IsDocument(file))];
        Pdfs = files.Where(file => IsPdf(file)).ToDictionary(file => Path.GetFileName(file.Path), StringComparer.Ordinal);
        firstOfName = Documents.GroupBy(file => LookAlike.Fold(file.Path), StringComparer.Ordinal)
            .ToDictionary(files => files.Key, files => files.First().Path, StringComparer.Ordinal);
        Others = [.. files.Where(file => !IsDocument(file) && !IsPdf(file))];
    }

    /// <summary>The files that become pages, in the order of their paths.</summary>
    public IReadOnlyList<ContentFile> Documents { get; }

    /// <summary>The PDFs in <c>reports/</c>, by file name.</summary>
    public IReadOnlyDictionary<string, ContentFile> Pdfs { get; }

    /// <summary>Files that the site does not read.</summary>
    public IReadOnlyList<ContentFile> Others { get; }

    /// <summary>
    /// What is missing though every site has it; null for nothing. Such a folder is more likely a disk that is not there
    /// than a site whose stories were all deleted.
    /// </summary>
    public string? MissingPart { get; }

    /// <summary>Two scans with the same fingerprint saw the same paths, sizes and times of all that the site reads.</summary>
    public string Fingerprint { get; }

    /// <summary>Lists a folder. What editors and version control leave behind (names with a leading dot or a trailing ~) is passed over.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">It, or a folder in it, may not be listed.</exception>
    public static ContentFolder Scan(string root)
    {
        var folder = new DirectoryInfo(root);
        if (!folder.Exists)
        {
            throw new DirectoryNotFoundException($"There is no content folder at {folder.FullName}.");
        }

        var files = AllFiles(folder)
            .Where(file => !IsTemporary(RelativePath(folder, file)) && file.Exists)
            .Select(file => Describe(folder, file))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        return new ContentFolder(folder.FullName, [.. files]);
    }

    // Links are not followed: they could lead out of the folder, round in circles, or to a device that never ends.
    private static FileSystemEnumerable<FileInfo> AllFiles(DirectoryInfo folder) =>
        new(folder.FullName, (ref FileSystemEntry entry) => (FileInfo)entry.ToFileSystemInfo(), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static ContentFile Describe(DirectoryInfo folder, FileInfo file) => file.LinkTarget is null
        ? new ContentFile(RelativePath(folder, file), file.FullName, file.Length, file.LastWriteTimeUtc)
        : new ContentFile(RelativePath(folder, file), file.FullName, Size: 0, DateTime.UnixEpoch) { IsLink = true };

    /// <summary>
    /// The file that came first under the same name, where case, Unicode normalisation and invisible joiners are left
    /// aside; the path itself when there is no other.
    /// </summary>
    internal string FirstOfName(string path) => firstOfName.GetValueOrDefault(LookAlike.Fold(path), path);

    private static string RelativePath(DirectoryInfo folder, FileInfo file) =>
        Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/');

    private static bool IsTemporary(string path) =>
        path.Split('/').Any(part => part[0] is '.' or '#' || part[^1] == '~')
        || Path.GetExtension(path) is ".tmp" or ".swp" or ".bak" or ".part";

    private static bool IsDocument(ContentFile file) => !file.IsLink
        && (file.Path == SiteFile || (file.Path.EndsWith(".md", StringComparison.Ordinal) && IsDirectlyIn(file.Path, [Stories, Pages, Reports])));

    private static bool IsPdf(ContentFile file) =>
        !file.IsLink && file.Path.EndsWith(".pdf", StringComparison.Ordinal) && IsDirectlyIn(file.Path, [Reports]);

    private static bool IsDirectlyIn(string path, string[] folders) =>
        path.Split('/') is [var folder, _] && folders.Contains(folder);
}
