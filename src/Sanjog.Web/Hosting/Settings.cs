using Sanjog.Content;
using Sanjog.Content.Identity;

namespace Sanjog.Web.Hosting;

/// <summary>What whoever runs the site can set; docs/configuration.md explains each.</summary>
/// <param name="ContentRoot">The folder that holds site.yml, as a full path.</param>
/// <param name="ShowSamples">Whether sample reports are shown.</param>
/// <param name="RequireConsent">Whether a story without a record of consent is refused.</param>
/// <param name="IdentityListPath">The file of words that must never be published, as a full path; null for none.</param>
/// <param name="StorePath">The SQLite file, as a full path.</param>
/// <param name="BaseUrl">The address under which the public knows the site, without a slash at its end; null when not set.</param>
/// <param name="ExitUrl">Where "Leave this page" leads, on another site.</param>
internal sealed record Settings(
    string ContentRoot, bool ShowSamples, bool RequireConsent, string? IdentityListPath, string StorePath, string? BaseUrl, string ExitUrl)
{
    public const string ContentRootKey = "Content:Root";
    public const string ShowSamplesKey = "Content:ShowSamples";
    public const string RequireConsentKey = "Content:RequireConsent";
    public const string IdentityListKey = "Content:IdentityList";
    public const string StorePathKey = "Store:Path";
    public const string BaseUrlKey = "Site:BaseUrl";
    public const string ExitUrlKey = "Site:ExitUrl";

    public static IReadOnlyList<string> Keys { get; } =
        [ContentRootKey, ShowSamplesKey, RequireConsentKey, IdentityListKey, StorePathKey, BaseUrlKey, ExitUrlKey];

    /// <summary>What reads the PDFs of reports.</summary>
    public PdfReading Pdfs { get; } = new();

    /// <exception cref="SettingsException">A setting has a value that can't be meant.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        ListeningAddresses.Validate(configuration);
        var contentRoot = ReadContentRoot(configuration[ContentRootKey]);
        var baseUrl = ReadBaseUrl(configuration[BaseUrlKey]);
        return new Settings(
            contentRoot,
            ReadBoolean(ShowSamplesKey, configuration[ShowSamplesKey], otherwise: true),
            ReadBoolean(RequireConsentKey, configuration[RequireConsentKey], otherwise: false),
            ReadIdentityList(configuration[IdentityListKey], contentRoot),
            ReadStorePath(configuration[StorePathKey]),
            baseUrl,
            ExitAddress.Read(configuration[ExitUrlKey], baseUrl));
    }

    /// <summary>The rules as they are now: the list of words may have changed since the last look.</summary>
    /// <exception cref="IOException">The list can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The list may not be read.</exception>
    /// <exception cref="InvalidDataException">The list is no text.</exception>
    public PublishingRules ReadRules() =>
        new(RequireConsent, IdentityListPath is null ? IdentityList.Empty : IdentityList.Read(IdentityListPath)) { InspectPdf = Pdfs.Inspect };

    private static string ReadContentRoot(string? value)
    {
        var root = Path.TrimEndingDirectorySeparator(string.IsNullOrWhiteSpace(value) ? DefaultContentRoot() : Path.GetFullPath(value));
        return Directory.Exists(root)
            ? root
            : throw new SettingsException(ContentRootKey, $"there is no folder {root}. Give the folder that holds site.yml.");
    }

    // Beside a published app, or in the repository above a build.
    private static string DefaultContentRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(content, ContentFolder.SiteFile)))
            {
                return content;
            }
        }

        return Path.Combine(AppContext.BaseDirectory, "content");
    }

    // Read once at start, so that a mistake shows before anything is published without the list.
    private static string? ReadIdentityList(string? value, string contentRoot)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var path = Path.GetFullPath(value);
        if (path.StartsWith(contentRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new SettingsException(IdentityListKey, $"{path} lies in the content folder, which is shared. Keep the list outside it.");
        }

        try
        {
            IdentityList.Read(path);
            return path;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            var mend = fault is InvalidDataException ? fault.Message : "Give a UTF-8 text file with one name a line.";
            throw new SettingsException(IdentityListKey, $"{path} can't be read as a list. {mend}");
        }
    }

    private static string ReadStorePath(string? value)
    {
        var path = string.IsNullOrWhiteSpace(value) ? Path.Combine(AppContext.BaseDirectory, "store", "sanjog.db") : Path.GetFullPath(value);
        return Directory.Exists(path)
            ? throw new SettingsException(StorePathKey, $"{path} is a folder. Give the name of a file in it, such as sanjog.db.")
            : path;
    }

    private static bool ReadBoolean(string key, string? value, bool otherwise)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return otherwise;
        }

        return bool.TryParse(value, out var result) ? result : throw new SettingsException(key, $"\"{value}\" is neither true nor false.");
    }

    private static string? ReadBaseUrl(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var isAddress = Uri.TryCreate(value, UriKind.Absolute, out var url)
            && url.Scheme is "https" or "http" && url.AbsolutePath == "/" && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0;
        return isAddress
            ? url!.GetLeftPart(UriPartial.Authority)
            : throw new SettingsException(BaseUrlKey, $"\"{value}\" is not an address like https://example.org, without a path.");
    }
}

/// <summary>A setting that can't be used, said in one line.</summary>
internal sealed class SettingsException(string key, string problem) : Exception($"Setting {key}: {problem}");
