using System.Globalization;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sanjog.Content.Markup;

/// <summary>
/// Finds abbreviations of one word that the parser passes over: it looks behind spaces only, and where an author explains
/// one it stands in brackets or between quotation marks.
/// </summary>
internal static class AbbreviationFinder
{
    public static void FindMore(MarkdownDocument document, IReadOnlyDictionary<string, Abbreviation> known)
    {
        foreach (var literal in document.Descendants<LiteralInline>().ToList())
        {
            Inline[] pieces = [.. Pieces(literal.Content.ToString(), known)];
            if (pieces.Length > 1)
            {
                literal.ReplaceBy(pieces);
            }
        }
    }

    private static IEnumerable<Inline> Pieces(string text, IReadOnlyDictionary<string, Abbreviation> known)
    {
        var from = 0;
        for (var start = 0; start < text.Length; start++)
        {
            var end = IsBegin(text, start) ? End(text, start) : start;
            if (end > start && known.TryGetValue(text[start..end], out var abbreviation))
            {
                yield return new LiteralInline(text[from..start]);
                yield return new AbbreviationInline(abbreviation);
                from = end;
                start = end - 1;
            }
        }

        yield return new LiteralInline(text[from..]);
    }

    // What begins here is divided from what stands before it by emphasis, a quotation mark or the like.
    private static bool IsBegin(string text, int index) => char.IsLetterOrDigit(text[index]) && (index == 0 || text[index - 1] is '(' or '[' or '/');

    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsOfAWord(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsOfAWord(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '&' or '-'
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
