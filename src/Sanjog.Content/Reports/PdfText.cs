using System.Text;
using UglyToad.PdfPig;

namespace Sanjog.Content.Reports;

/// <summary>The text of a PDF, page by page.</summary>
internal sealed class PdfText(PdfDocument document, PdfBudget budget, IReadOnlyList<PdfBookmark> outline)
{
    private const int LongestHeading = 150;
    private const double LargerThanText = 1.15;

    private readonly HashSet<(string, int)> entries = [.. outline.Select(entry => (Folded(entry.Title), entry.Page))];

    /// <param name="tags">The tagged pieces of each page that has any.</param>
    public IReadOnlyList<IReadOnlyList<PdfParagraph>> Read(IReadOnlyDictionary<int, List<PdfTaggedPiece>> tags)
    {
        var pages = Enumerable.Range(1, document.NumberOfPages).Select(number => Blocks(number, tags.GetValueOrDefault(number) ?? [])).ToList();
        var usual = UsualSize(pages);
        return [.. pages.Select((blocks, index) => (IReadOnlyList<PdfParagraph>)[.. blocks.Select(block => new PdfParagraph(block.Text, IsHeading(block, index + 1, usual)))])];
    }

    private List<PdfBlock> Blocks(int number, IReadOnlyList<PdfTaggedPiece> tags)
    {
        try
        {
            var blocks = new List<PdfBlock>();
            foreach (var block in PdfPageText.Of(document.GetPage(number), tags))
            {
                budget.Keep(block.Text);
                blocks.Add(block);
            }

            return blocks;
        }
        // The text of the other pages is not lost with that of this one.
        catch (Exception fault) when (PdfObjects.IsOfTheFile(fault))
        {
            return [];
        }
    }

    private bool IsHeading(PdfBlock block, int page, double usual) =>
        block.IsHeading || (block.Text.Length <= LongestHeading && (block.Size > usual * LargerThanText || entries.Contains((Folded(block.Text), page))));

    // The size that most letters have.
    private static double UsualSize(List<List<PdfBlock>> pages) =>
        pages.SelectMany(blocks => blocks).GroupBy(block => block.Size)
            .OrderByDescending(group => group.Sum(block => block.Text.Length)).ThenBy(group => group.Key).FirstOrDefault()?.Key ?? 0;

    private static string Folded(string title) =>
        title.EnumerateRunes().Where(Rune.IsLetterOrDigit).Aggregate(new StringBuilder(), (folded, rune) => folded.Append(Rune.ToLowerInvariant(rune).ToString())).ToString();
}
