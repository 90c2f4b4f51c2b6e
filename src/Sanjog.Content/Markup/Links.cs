using Sanjog.Content.Text;

namespace Sanjog.Content.Markup;

/// <summary>Which addresses a text may link to.</summary>
internal static class Links
{
    private static readonly string[] Schemes = ["https://", "mailto:", "tel:"];

    public static bool IsAllowed(string url) =>
        url.Length > 0
        && !url.Any(letter => letter is '\\' || char.IsWhiteSpace(letter) || InvisibleCharacters.Forbidden.Contains(letter))
        && (Array.Exists(Schemes, scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) || IsWithinSite(url));

    public static bool IsExternal(string url) => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    // A colon before the first slash, question mark or hash would make a scheme; two slashes name another host.
    private static bool IsWithinSite(string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal))
        {
            return false;
        }

        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var pathEnd = url.AsSpan().IndexOfAny('/', '?', '#');
        return colon < 0 || (pathEnd >= 0 && pathEnd < colon);
    }
}
