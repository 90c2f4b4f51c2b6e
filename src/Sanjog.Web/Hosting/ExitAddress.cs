namespace Sanjog.Web.Hosting;

/// <summary>Where somebody comes who leaves this site in a hurry.</summary>
internal static class ExitAddress
{
    /// <summary>Wikipedia's list of languages: a search box, no articles and no news. docs/configuration.md says why.</summary>
    public const string Default = "https://www.wikipedia.org/";

    /// <exception cref="SettingsException">The value is no address that can be meant.</exception>
    public static string Read(string? value, string? baseUrl)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return Default;
        }

        if (!Uri.TryCreate(value, UriKind.Absolute, out var url) || !IsPlain(url))
        {
            throw Problem($"\"{value}\" is not an address like https://example.org/page: https and a host name, without user name, query or fragment.");
        }

        // Leaving must work when this site is down, and must not end on it.
        return baseUrl is not null && HostOf(url) == HostOf(new Uri(baseUrl))
            ? throw Problem($"\"{value}\" leads to this site itself, which is {baseUrl}. Give a page of another site.")
            : url.AbsoluteUri;
    }

    // A query could carry who somebody is, and a page for someone signed in would show it.
    private static bool IsPlain(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps && url.HostNameType == UriHostNameType.Dns
        && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0;

    // The name with www. in front is nearly always the same site, and so is one with a dot at its end.
    private static string HostOf(Uri url)
    {
        var host = url.IdnHost.TrimEnd('.');
        return host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;
    }

    private static SettingsException Problem(string problem) => new(Settings.ExitUrlKey, problem);
}
