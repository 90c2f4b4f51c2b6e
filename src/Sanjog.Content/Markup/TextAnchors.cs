using System.Text.RegularExpressions;

namespace Sanjog.Content.Markup;

/// <summary>The places in a rendered text that an address can name behind its <c>#</c>.</summary>
internal static partial class TextAnchors
{
    /// <param name="html">As the renderer writes it: in its texts every quotation mark is escaped.</param>
    public static IReadOnlySet<string> In(string html) => Id().Matches(html).Select(match => match.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
