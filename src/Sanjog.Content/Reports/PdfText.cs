using System.Text;
using UglyToad.PdfPig;

namespace Sanjog.Content.Reports;

/// <summary>The text of a PDF, page by page.</summary>
internal sealed class PdfText
{
    private const int LongestHeading = 150;
    private const int FewestRunningHeads = 3;
    private const double LargerThanText = 1.15;

    private readonly HashSet<(string, int)> entries;
    private readonly List<string> leftOut = [];

    /// <param name="tags">The tagged pieces of each page that has any.</param>
    /// <exception cref="PdfCostException">There is more than any report has.</exception>
    public PdfText(PdfDocument document, PdfBudget budget, IReadOnlyList<PdfBookmark> outline, IReadOnlyDictionary<int, List<PdfTaggedPiece>> tags)
    {
        entries = [.. outline.Select(entry => (Folded(entry.Title), entry.Page))];
        var pages = Enumerable.Range(1, document.NumberOfPages).Select(number => Lines(document, number, tags.GetValueOrDefault(number) ?? [], budget)).ToList();
        LeaveOutRunningHeads(pages, tags);
        var usual = UsualSize(pages);
        Pages = [.. pages.Select((lines, index) => (IReadOnlyList<PdfParagraph>)[.. lines.Select(line => new PdfParagraph(line.Text, IsHeading(line, index + 1, usual)))])];
    }

    public IReadOnlyList<IReadOnlyList<PdfParagraph>> Pages { get; }

    /// <summary>What stands on pages and is no part of the text.</summary>
    public IEnumerable<string> LeftOut => leftOut.Where(text => text.Length > 0);

    private List<Line> Lines(PdfDocument document, int number, IReadOnlyList<PdfTaggedPiece> tags, PdfBudget budget)
    {
        try
        {
            var drawn = document.GetPage(number);
            budget.Keep(drawn.Letters.Count);
            var page = PdfPageText.Of(drawn, tags);
            leftOut.Add(page.LeftOut);
            return [.. page.Blocks.Select(block => new Line(block.Text, block.Size, block.IsHeading))];
        }
        // The text of the other pages is not lost with that of this one.
        catch (Exception fault) when (PdfObjects.IsOfTheFile(fault))
        {
            return [];
        }
    }

    // Where nothing is marked, a line that begins or ends most pages, whatever number it holds, is no part of the text.
    private void LeaveOutRunningHeads(List<List<Line>> pages, IReadOnlyDictionary<int, List<PdfTaggedPiece>> tags)
    {
        foreach (var edge in (Index[])[0, ^1])
        {
            var heads = pages.Where((lines, index) => lines.Count > 1 && !tags.ContainsKey(index + 1))
                .GroupBy(lines => WithoutDigits(lines[edge].Text), StringComparer.Ordinal)
                .Where(group => group.Count() is >= FewestRunningHeads and var count && count * 2 > pages.Count).SelectMany(group => group).ToList();
            leftOut.AddRange(heads.Select(lines => lines[edge].Text));
            heads.ForEach(lines => lines.RemoveAt(edge.GetOffset(lines.Count)));
        }
    }

    private static string WithoutDigits(string text) => string.Concat(text.Where(letter => !char.IsDigit(letter)));

    // The size that most letters have.
    private static double UsualSize(List<List<Line>> pages) =>
        pages.SelectMany(lines => lines).GroupBy(line => line.Size)
            .OrderByDescending(group => group.Sum(line => line.Text.Length)).ThenBy(group => group.Key).FirstOrDefault()?.Key ?? 0;

    private bool IsHeading(Line line, int page, double usual) =>
        line.IsHeading || (line.Text.Length <= LongestHeading && (line.Size > usual * LargerThanText || entries.Contains((Folded(line.Text), page))));

    private static string Folded(string title) =>
        title.EnumerateRunes().Where(Rune.IsLetterOrDigit).Aggregate(new StringBuilder(), (folded, rune) => folded.Append(Rune.ToLowerInvariant(rune).ToString())).ToString();

    // The letters of a page take a thousand times more room than its text: they are let go with the page.
    private sealed record Line(string Text, double Size, bool IsHeading);
}
