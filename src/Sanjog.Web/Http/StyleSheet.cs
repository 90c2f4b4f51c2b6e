using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Sanjog.Web.Http;

/// <summary>
/// The one style sheet, put together at start from the files in <c>Styles/</c> in the order of their names. It stands in
/// every page, so that one response shows it whole.
/// </summary>
internal sealed partial class StyleSheet
{
    private const string Prefix = "Styles/";

    public StyleSheet()
    {
        var assembly = typeof(StyleSheet).Assembly;
        Css = string.Concat(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Shorten(ReadAll(assembly.GetManifestResourceStream(name)!))));
        HashSource = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}";
    }

    public string Css { get; }

    /// <summary>The text as a view prints it: byte for byte what the hash was made from.</summary>
    public IHtmlContent Html => new HtmlString(Css);

    /// <summary>What the Content Security Policy names it by (CSP Level 3, section 2.3.1, hash-source).</summary>
    public string HashSource { get; }

    private static string ReadAll(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    // Comments and line ends are a quarter of the bytes; names are left alone, compression takes care of them.
    private static string Shorten(string css) =>
        AroundSigns().Replace(WhiteSpace().Replace(Comments().Replace(css, ""), " "), "${sign}").Trim();

    [GeneratedRegex(@"/\*[^*]*(\*+[^*/][^*]*)*\*+/", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(" ?(?<sign>[{};,]) ?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AroundSigns();
}
