namespace Sanjog.Web.Hosting;

/// <summary>What whoever runs the site can set; docs/configuration.md explains each.</summary>
/// <param name="ContentRoot">The folder that holds site.yml, as a full path.</param>
/// <param name="ShowSamples">Whether sample reports are shown.</param>
/// <param name="StorePath">The SQLite file, as a full path.</param>
/// <param name="BaseUrl">The address under which the public knows the site, without a slash at its end; null when not set.</param>
internal sealed record Settings(string ContentRoot, bool ShowSamples, string StorePath, string? BaseUrl)
{
    public const string ContentRootKey = "Content:Root";
    public const string ShowSamplesKey = "Content:ShowSamples";
    public const string StorePathKey = "Store:Path";
    public const string BaseUrlKey = "Site:BaseUrl";

    public static IReadOnlyList<string> Keys { get; } = [ContentRootKey, ShowSamplesKey, StorePathKey, BaseUrlKey];

    /// <exception cref="SettingsException">A setting has a value that can't be meant.</exception>
    public static Settings Read(IConfiguration configuration) => new(
        ReadContentRoot(configuration[ContentRootKey]),
        ReadBoolean(ShowSamplesKey, configuration[ShowSamplesKey], otherwise: true),
        ReadStorePath(configuration[StorePathKey]),
        ReadBaseUrl(configuration[BaseUrlKey]));

    private static string ReadContentRoot(string? value)
    {
        var root = string.IsNullOrWhiteSpace(value) ? DefaultContentRoot() : Path.GetFullPath(value);
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
            if (File.Exists(Path.Combine(content, Content.ContentFolder.SiteFile)))
            {
                return content;
            }
        }

        return Path.Combine(AppContext.BaseDirectory, "content");
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
