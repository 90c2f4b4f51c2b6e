using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sanjog.Content.Text;
using UglyToad.PdfPig.Content;

namespace Sanjog.Content.Reports;

/// <summary>Makes text of what a PDF holds: letters with places instead of words with spaces.</summary>
internal static partial class PdfWords
{
    private const char SoftHyphen = '\u00AD';

    // In parts of the size of a letter. A space is about a quarter wide; a line is at least one and an eighth high.
    private const double Gap = 0.18;
    private const double LineHeight = 0.6;

    /// <summary>The text of letters that belong to one paragraph, in reading order, without its line breaks.</summary>
    public static string Of(IEnumerable<Letter> letters) => Cleaned(Drawn(letters));

    /// <summary>The words among them that are drawn with a gap behind each letter, as some headings are, without these gaps.</summary>
    public static string Untracked(IEnumerable<Letter> letters) =>
        Cleaned(string.Join('\n', Tracked().Matches(Drawn(letters)).Select(words => WithoutGaps(words.Value.Trim()))));

    /// <summary>The same for pieces that are known to be words or lines of their own.</summary>
    public static string Of(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            BreakLine(text);
            text.Append(line);
        }

        return Cleaned(text.ToString());
    }

    /// <summary>
    /// Without controls, invisible marks and what the file gave no letter for; spaces of any kind and number are one. Private
    /// letters, which some fonts have for bullets, are left out too: no other font shows them.
    /// </summary>
    public static string Cleaned(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSpace(rune))
            {
                Space(cleaned);
            }
            else if (!IsLeftOut(rune))
            {
                // Ligatures such as "fi" in one letter, which a search would not find.
                cleaned.Append(rune.Value is >= 0xFB00 and <= 0xFB06 ? rune.ToString().Normalize(NormalizationForm.FormKC) : rune.ToString());
            }
        }

        return Nfc.Of(cleaned.ToString().Trim());
    }

    /// <summary>At most so many letters, cut between those that a reader takes for one.</summary>
    public static string Cut(string text, int most)
    {
        var elements = new StringInfo(text);
        return elements.LengthInTextElements <= most ? text : elements.SubstringByTextElements(0, most).TrimEnd();
    }

    // Two spaces stand between words: the gap behind a letter, and the space itself.
    private static string WithoutGaps(string words) => string.Join(' ', words.Split("  ").Select(word => word.Replace(" ", "", StringComparison.Ordinal)));

    private static string Drawn(IEnumerable<Letter> letters)
    {
        var text = new StringBuilder();
        Letter? before = null;
        foreach (var letter in letters)
        {
            if (before is not null)
            {
                Join(text, before, letter);
            }

            text.Append(letter.Value);
            before = letter;
        }

        return text.ToString();
    }

    private static void Join(StringBuilder text, Letter before, Letter letter)
    {
        var size = Math.Max(1, Math.Max(before.PointSize, letter.PointSize));
        var start = letter.StartBaseLine;
        var end = before.EndBaseLine;
        if (Math.Abs(start.Y - end.Y) > LineHeight * size && Math.Abs(start.X - end.X) > Gap * size)
        {
            BreakLine(text);
        }
        else if (start.X - end.X > Gap * size || end.X - start.X > size)
        {
            Space(text);
        }
    }

    // "well-" and "known" belong together as they stand; a soft hyphen stands only where a word was divided.
    private static void BreakLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] == SoftHyphen)
        {
            text.Length--;
        }
        else if (text.Length > 0 && text[^1] is not ('-' or '\u2010'))
        {
            text.Append(' ');
        }
    }

    private static void Space(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }
    }

    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is '\u200B';

    private static bool IsLeftOut(Rune rune) =>
        rune.Value is 0xFFFD
        || (rune.IsBmp && InvisibleCharacters.Forbidden.Contains((char)rune.Value))
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    [GeneratedRegex(@"(^|\s)(\p{L}\p{M}* {1,2}){3,}\p{L}\p{M}*(\s|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tracked();
}
