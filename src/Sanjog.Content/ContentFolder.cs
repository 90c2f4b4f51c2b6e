using Sanjog.Content.Text;

namespace Sanjog.Content;

/// <summary>What stands in a content folder at one moment. Nothing is opened to make it.</summary>
public sealed class ContentFolder
{
    public const string SiteFile = "site.yml";
    public const string Stories = "stories";
    public const string Pages = "pages";
    public const string Reports = "reports";

    private readonly Lazy<Dictionary<string, string>> firstOfName;

    /// <summary>A folder without a file.</summary>
    public static ContentFolder Empty { get; } = new("", []);

    private ContentFolder(string root, IReadOnlyList<ContentFile> files)
    {
        Root = root;
        MissingPart = files.All(file => file.Path != SiteFile) ? SiteFile : MissingFrom(root);
        Documents = [.. files.Where(file => IsDocument(file))];
        Pdfs = files.Where(file => IsPdf(file)).ToDictionary(file => Path.GetFileName(file.Path), StringComparer.Ordinal);
        Others = [.. files.Where(file => !IsDocument(file) && !IsPdf(file))];
        Fingerprint = Documents.Concat(Pdfs.Values).Aggregate(FingerprintOf(MissingPart), (sum, file) => unchecked(sum + FileFingerprint.Of(file)));
        firstOfName = new(() => Documents.GroupBy(file => LookAlike.Fold(file.Path), StringComparer.Ordinal)
            .ToDictionary(files => files.Key, files => PathOfFirst([.. files]), StringComparer.Ordinal));
    }

    /// <summary>The folder's full path.</summary>
    public string Root { get; }

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
    public ulong Fingerprint { get; }

    /// <summary>True when a further change of a file, made after <paramref name="now"/>, could leave the fingerprint as it is.</summary>
    public bool MayChangeUnseen(DateTime now) =>
        Documents.Concat(Pdfs.Values).Any(file => file.MayChangeUnseen(now) && file.ModifiedUtc < now + ContentFile.ClockTick);

    /// <summary>Lists a folder. What editors and version control leave behind (names with a leading dot or a trailing ~) is passed over.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">It, or a folder in it, may not be listed.</exception>
    public static ContentFolder Scan(string root) =>
        new(Existing(root), [.. FolderListing.Files(Existing(root)).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    /// <summary>
    /// The fingerprint that a scan would have now. It is found in a few milliseconds for ten thousand files, and leaves
    /// nothing behind in memory, so that it can be asked for several times a second.
    /// </summary>
    /// <inheritdoc cref="Scan" path="/exception"/>
    public static ulong Look(string root) => unchecked(FingerprintOf(MissingFrom(Existing(root))) + FolderListing.Sum(Existing(root)));

    /// <summary>
    /// The file that has its name before others of the same name, where case, Unicode normalisation and invisible joiners
    /// are left aside; the path itself when there is no other.
    /// </summary>
    internal string FirstOfName(string path) => firstOfName.Value.GetValueOrDefault(LookAlike.Fold(path), path);

    /// <summary>True for what becomes a page or is handed out as a report.</summary>
    internal static bool IsRead(ReadOnlySpan<char> folder, ReadOnlySpan<char> name) => folder switch
    {
        "" => name is SiteFile,
        Reports => name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".pdf", StringComparison.Ordinal),
        Stories or Pages => name.EndsWith(".md", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>True for what would be a report's PDF if it were a plain file.</summary>
    internal static bool IsNamedAsPdf(ContentFile file) => IsRead(FolderOf(file), NameOf(file)) && file.Path.EndsWith(".pdf", StringComparison.Ordinal);

    // One that can't be published anyway must not keep the good one from being published, nor a twin that a disk wrote otherwise.
    private static string PathOfFirst(IReadOnlyList<ContentFile> files) => files.Count == 1
        ? files[0].Path
        : files.OrderByDescending(file => Slug.IsValid(DocumentName.Of(file.Path).Slug)).ThenByDescending(file => Nfc.Of(file.Path) == file.Path).First().Path;

    private static string Existing(string root) => new DirectoryInfo(root) is { Exists: true } folder
        ? folder.FullName
        : throw new DirectoryNotFoundException($"There is no content folder at {Path.GetFullPath(root)}.");

    private static string? MissingFrom(string root) => !File.Exists(Path.Combine(root, SiteFile))
        ? SiteFile
        : Array.Find([Stories, Pages], part => !Directory.Exists(Path.Combine(root, part)));

    private static ulong FingerprintOf(string? missingPart) =>
        missingPart is null ? 0 : FileFingerprint.Of("", missingPart, size: -1, DateTime.MinValue);

    private static bool IsDocument(ContentFile file) => IsRead(file) && !IsPdf(file);

    private static bool IsPdf(ContentFile file) => IsRead(file) && IsNamedAsPdf(file);

    private static bool IsRead(ContentFile file) => !file.IsLink && !file.IsMisnamed && IsRead(FolderOf(file), NameOf(file));

    private static ReadOnlySpan<char> FolderOf(ContentFile file) => file.Path.AsSpan(0, Math.Max(file.Path.LastIndexOf('/'), 0));

    private static ReadOnlySpan<char> NameOf(ContentFile file) => file.Path.AsSpan(file.Path.LastIndexOf('/') + 1);
}
