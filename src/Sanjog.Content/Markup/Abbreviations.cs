using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sanjog.Content.Markup.Prose;

namespace Sanjog.Content.Markup;

/// <summary>
/// Explains abbreviations. Where one first stands its meaning follows in brackets, for a phone never shows what is only in
/// an attribute. Later uses are marked and no more: the meaning at each of thousands would make a page of megabytes.
/// </summary>
internal static class Abbreviations
{
    // Room for a bracket, a quotation mark, an article or a comma between the abbreviation and what the author says of it.
    private const int Between = 12;

    public static void Explain(MarkdownDocument document)
    {
        if (document.GetAbbreviations() is not { } known)
        {
            return;
        }

        AbbreviationFinder.FindMore(document, known);
        MarkdownObject[] nodes = [.. document.Descendants()];
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, node) in nodes.Index())
        {
            if (node is AbbreviationInline use && explained.Add(use.Abbreviation.Label ?? ""))
            {
                Explain(use, nodes, index);
            }
        }
    }

    private static void Explain(AbbreviationInline use, MarkdownObject[] nodes, int index)
    {
        var meaning = MarkupFinish.Curved(use.Abbreviation.Text.ToString());
        if (!StandsBeside(nodes, index, meaning))
        {
            use.InsertAfter(new LiteralInline($" ({meaning})"));
        }
    }

    /// <summary>True where the author says the meaning right before or after it.</summary>
    private static bool StandsBeside(MarkdownObject[] nodes, int index, string meaning)
    {
        var length = meaning.Length + Between;
        var before = string.Concat(Near(Enumerable.Range(1, index).Select(back => nodes[index - back]), length).Reverse());
        var after = string.Concat(Near(nodes.Skip(index + 1), length));
        return before[Math.Max(0, before.Length - length)..].Contains(meaning, StringComparison.OrdinalIgnoreCase)
            || after[..Math.Min(length, after.Length)].Contains(meaning, StringComparison.OrdinalIgnoreCase);
    }

    // Words of the same paragraph, until there are enough letters.
    private static IEnumerable<string> Near(IEnumerable<MarkdownObject> nodes, int length)
    {
        foreach (var words in nodes.TakeWhile(node => node is not Block).Select(PlainText.Letters))
        {
            yield return words;
            length -= words.Length;
            if (length <= 0)
            {
                yield break;
            }
        }
    }
}
