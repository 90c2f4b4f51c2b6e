using System.Text;
using System.Text.RegularExpressions;
using Sanjog.Content.Text;

namespace Sanjog.Content.Stories;

/// <summary>
/// Sees that a story is to be taken down, whatever else is wrong in its file: a takedown must never wait for a typing
/// error or a stray byte.
/// </summary>
internal static partial class Takedown
{
    /// <summary>True when a line of the front matter says <c>status: withdrawn</c>, in any case and quoting.</summary>
    public static bool IsAsked(ReadOnlySpan<byte> bytes)
    {
        var text = Visible(Decode(bytes).Replace('\r', '\n')).Trim();

        // Where the front matter does not begin as it should, nobody can say where it ends.
        var end = text.StartsWith("---", StringComparison.Ordinal) ? text.IndexOf("\n---", StringComparison.Ordinal) : -1;
        return StatusLine().IsMatch(end < 0 ? text : text[..end]);
    }

    // Such signs come with copied words, and the file is refused for them.
    private static string Visible(string text) => string.Concat(text.Where(letter => !InvisibleCharacters.Forbidden.Contains(letter)));

    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => Encoding.UTF8.GetString(bytes),
    };

    [GeneratedRegex(
        "^[ \t\u00A0]*[\"']?status[\"']?[ \t\u00A0]*:[ \t\u00A0]*[\"'\u2018-\u201F]?withdrawn[\"'\u2018-\u201F]?[ \t\u00A0,.]*(#.*)?$",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex StatusLine();
}
