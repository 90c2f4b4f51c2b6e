using System.Net;
using System.Text;

namespace Sanjog.Content.Markup;

/// <summary>What a reader reads of some markup.</summary>
public static class MarkupText
{
    // A word goes on through these; between all others there is at least a space.
    private static readonly HashSet<string> WithinWords = ["a", "abbr", "cite", "code", "del", "em", "ins", "mark", "span", "strong"];

    /// <summary>The words without tags, entities resolved.</summary>
    public static string Of(TrustedHtml html)
    {
        var text = new StringBuilder(html.Value.Length);
        var rest = html.Value.AsSpan();
        while (rest.IndexOf('<') is var open and >= 0)
        {
            text.Append(rest[..open]);
            var close = rest.IndexOf('>');
            text.Append(IsWithinWords(rest[(open + 1)..close]) ? "" : " ");
            rest = rest[(close + 1)..];
        }

        text.Append(rest);
        return WebUtility.HtmlDecode(text.ToString());
    }

    private static bool IsWithinWords(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var end = name.IndexOfAny(' ', '/');
        return WithinWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? name : name[..end]);
    }
}
