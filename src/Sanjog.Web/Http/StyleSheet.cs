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
        Css = string.Concat(typeof(StyleSheet).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Shorten(EmbeddedText.Read(name))));
        HashSource = EmbeddedText.HashSource(Css);
    }

    public string Css { get; }

    /// <summary>The text as a view prints it: byte for byte what the hash was made from.</summary>
    public IHtmlContent Html => new HtmlString(Css);

    /// <summary>What the Content Security Policy names it by.</summary>
    public string HashSource { get; }

    // Comments and white space are a third of the bytes; names are left alone, compression takes care of them. Strings stay
    // as they are: a space or a comma in one is text.
    private static string Shorten(string css) =>
        Spaces().Replace(Comments().Replace(css, part => part.Value[0] == '/' ? "" : part.Value), Tighten).Trim();

    private static string Tighten(Match part) => part.Value[0] switch
    {
        '"' or '\'' => part.Value,
        _ when part.Groups["sign"] is { Success: true } sign => sign.Value,
        _ => " ",
    };

    [GeneratedRegex("""/\*[^*]*(\*+[^*/][^*]*)*\*+/|"(\\.|[^"\\])*"|'(\\.|[^'\\])*'""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Comments();

    // Around braces, commas and semicolons, and after a colon: before one, a space is the descendant combinator.
    [GeneratedRegex("""
        "(\\.|[^"\\])*"|'(\\.|[^'\\])*'|(\s*;)?\s*(?<sign>\})\s*|\s*(?<sign>[{;,])\s*|(?<sign>:)\s+|\s+
        """, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Spaces();
}
