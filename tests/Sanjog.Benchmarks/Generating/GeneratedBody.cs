using System.Text;

namespace Sanjog.Benchmarks.Generating;

/// <summary>The Markdown of a story: paragraphs under headings, and now and then a list, a table, a quotation, a footnote.</summary>
internal static class GeneratedBody
{
    public static string Write(Prose prose, int words)
    {
        var text = new StringBuilder();
        var written = Add(text, prose.Paragraph());
        for (var block = 1; written < words; block++)
        {
            if (block % 4 == 0)
            {
                Add(text, $"## {prose.Pick(prose.Words.Headings)}");
            }

            written += Add(text, Block(prose, block));
        }

        return text.ToString();
    }

    private static string Block(Prose prose, int number) => (number % 9) switch
    {
        5 => string.Join('\n', Enumerable.Range(0, 4).Select(_ => $"- {prose.Sentence()}")),
        7 when prose.Once(4) => Table(prose),
        8 when prose.Once(3) => $"{prose.Paragraph()}[^{number}]\n\n[^{number}]: {prose.Sentence()}",
        8 => $"> {prose.Sentence()}\n> {prose.Sentence()}",
        _ => prose.Paragraph(),
    };

    private static string Table(Prose prose)
    {
        var rows = Enumerable.Range(1, 4).Select(row => $"| {prose.Pick(prose.Words.Who)} | {prose.Pick(prose.Words.Where)} | {row} |");
        return $"| {prose.Pick(prose.Words.Headings)} | {prose.Pick(prose.Words.Places)} | 1 |\n| --- | :---: | ---: |\n{string.Join('\n', rows)}";
    }

    /// <returns>How many words were added.</returns>
    private static int Add(StringBuilder text, string block)
    {
        text.Append(block).Append("\n\n");
        return block.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }
}
