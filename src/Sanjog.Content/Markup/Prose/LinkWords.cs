using System.Text;
using System.Text.RegularExpressions;
using Sanjog.Content.Text;

namespace Sanjog.Content.Markup.Prose;

/// <summary>
/// Judges the words of a link. Screen readers list the links of a page without what stands around them (WCAG 2.2,
/// success criteria 2.4.4 and 2.4.9).
/// </summary>
internal static partial class LinkWords
{
    private static readonly HashSet<string> Empty =
    [
        .. Enumerable.Select(
            [
                "here", "click", "click here", "click this link", "press here", "tap here", "see here", "look here", "link", "this link", "the link", "this",
                "more", "read more", "see more", "learn more", "more here", "read more here", "find out more", "details", "more details", "go", "continue",
                "এখানে", "এখানে ক্লিক করুন", "ক্লিক করুন", "এখানে দেখুন", "এখানে পড়ুন", "লিঙ্ক", "লিংক", "আরও", "আরো", "আরও পড়ুন", "আরো পড়ুন", "আরও জানুন", "আরো জানুন",
                "यहाँ", "यहां", "यहाँ क्लिक करें", "यहां क्लिक करें", "क्लिक करें", "यहाँ देखें", "यहां देखें", "लिंक", "और", "और पढ़ें", "और जानें", "अधिक पढ़ें", "अधिक जानें",
            ],
            Nfc.Of),
    ];

    /// <summary>What is wrong with the words, and how to mend it; null when they say where the link leads.</summary>
    public static string? Problem(string words)
    {
        var plain = Plain(words);
        return plain.Length == 0 ? "This link has no words, so nobody can see or hear where it leads. Write some between the brackets."
            : Address().IsMatch(words.Trim()) ? "This link shows its address, which is read aloud letter by letter. Name what is there, as [a report](https://...)."
            : Empty.Contains(plain) ? $"\"{words.Trim()}\" does not say where this link leads. Name what is there, as in [our six roles](/roles)."
            : null;
    }

    // Without signs such as arrows and quotation marks, and with single spaces.
    private static string Plain(string words)
    {
        var kept = words.EnumerateRunes().Select(rune => IsOfAWord(rune) ? rune : new Rune(' '));
        return string.Join(' ', string.Concat(kept).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsOfAWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    [GeneratedRegex(@"^(https?://|www\.)\S+$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
