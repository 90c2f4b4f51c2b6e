namespace Sanjog.Web.Hosting;

/// <summary>Where somebody comes who leaves this site in a hurry.</summary>
internal static class ExitAddress
{
    /// <summary>Wikipedia's list of languages: a search box, no articles and no news. docs/configuration.md says why.</summary>
    public const string Default = "https://www.wikipedia.org/";

    // It stands in every page, twice.
    private const int MaxLength = 500;

    /// <exception cref="SettingsException">The value is no address that can be meant.</exception>
    public static string Read(string? value, string? baseUrl)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return Default;
        }

        if (value.Length > MaxLength)
        {
            throw Problem($"it has {value.Length} characters, and {MaxLength} are the most.");
        }

        if (value.Any(sign => char.IsControl(sign) || char.IsWhiteSpace(sign)) || !Uri.TryCreate(value, UriKind.Absolute, out var url) || !IsPlain(url))
        {
            throw Problem($"\"{value.ReplaceLineEndings(" ")}\" is not an address like https://example.org/page: https and a host name, without user name, query or fragment.");
        }

        // Leaving must work when this site is down, and must not end on it.
        return baseUrl is not null && IsWithin(HostOf(url), HostOf(new Uri(baseUrl)))
            ? throw Problem($"\"{value}\" leads to this site itself, which is {baseUrl}. Give a page of another site.")
            : url.AbsoluteUri;
    }

    // A query could carry who somebody is, and a page for someone signed in would show it.
    private static bool IsPlain(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps && url.HostNameType == UriHostNameType.Dns && url.Port != 0 && IsPublic(HostOf(url))
        && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0;

    // A name without a dot, and localhost, are of this machine or its network.
    private static bool IsPublic(string host) => host.Contains('.', StringComparison.Ordinal) && !host.EndsWith(".localhost", StringComparison.Ordinal);

    private static bool IsWithin(string host, string own) => host == own || host.EndsWith($".{own}", StringComparison.Ordinal);

    // The name with www. in front is nearly always the same site, and so is one with a dot at its end.
    private static string HostOf(Uri url)
    {
        var host = url.IdnHost.TrimEnd('.');
        return host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;
    }

    private static SettingsException Problem(string problem) => new(Settings.ExitUrlKey, problem);
}
