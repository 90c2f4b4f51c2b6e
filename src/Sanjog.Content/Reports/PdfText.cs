using System.Text;
using UglyToad.PdfPig;

namespace Sanjog.Content.Reports;

/// <summary>The text of a PDF, page by page.</summary>
internal sealed class PdfText
{
    private const int LongestHeading = 150;
    private const double LargerThanText = 1.15;

    private readonly HashSet<(string, int)> entries;
    private readonly List<string> leftOut = [];
    private readonly List<int> replaced = [];

    /// <param name="tags">The tagged pieces of each page that has any.</param>
    /// <exception cref="PdfCostException">There is more than any report has.</exception>
    public PdfText(PdfDocument document, PdfBudget budget, IReadOnlyList<PdfBookmark> outline, IReadOnlyDictionary<int, List<PdfTaggedPiece>> tags)
    {
        entries = [.. outline.Select(entry => (Folded(entry.Title), entry.Page))];
        var sheets = Enumerable.Range(1, document.NumberOfPages).Select(number => Sheet(document, number, tags.GetValueOrDefault(number) ?? [], budget)).ToList();
        leftOut.AddRange(PdfRunningHeads.TakeFrom(sheets));
        var usual = UsualSize(sheets);
        Pages = [.. sheets.Select((sheet, index) => (IReadOnlyList<PdfParagraph>)[.. sheet.Lines.Select(line => new PdfParagraph(line.Text, IsHeading(line, index + 1, usual)))])];
        Mute = [.. sheets.Index().Where(sheet => sheet.Item.IsMute).Select(sheet => sheet.Index + 1)];
    }

    public IReadOnlyList<IReadOnlyList<PdfParagraph>> Pages { get; }

    /// <inheritdoc cref="PdfInspection.Mute"/>
    public IReadOnlyList<int> Mute { get; }

    /// <summary>The numbers of pages that give another text in place of words that are drawn.</summary>
    public IReadOnlyList<int> Replaced => replaced;

    /// <summary>What stands on pages and is no part of the text.</summary>
    public IEnumerable<string> LeftOut => leftOut.Where(text => text.Length > 0);

    private PdfSheet Sheet(PdfDocument document, int number, IReadOnlyList<PdfTaggedPiece> tags, PdfBudget budget)
    {
        try
        {
            var drawn = document.GetPage(number);
            budget.Keep(drawn.Letters);
            var page = PdfPageText.Of(drawn, tags);
            budget.Keep(page.Beside.Sum(text => text.Length));
            leftOut.AddRange([page.LeftOut, .. page.Beside]);
            if (page.IsReplaced)
            {
                replaced.Add(number);
            }

            var lines = page.Blocks.Select(block => new PdfLine(block.Text, block.Size, block.IsHeading)).ToList();
            return new PdfSheet(lines, tags.Count > 0, page.IsUnreadable ? PdfPictures.Unknown : PdfPictures.Of(drawn));
        }
        // The text of the other pages is not lost with that of this one.
        catch (Exception fault) when (PdfObjects.IsOfTheFile(fault))
        {
            return new PdfSheet([], IsTagged: false, PdfPictures.Unknown);
        }
    }

    // The size that most letters have.
    private static double UsualSize(List<PdfSheet> sheets) =>
        sheets.SelectMany(sheet => sheet.Lines).GroupBy(line => line.Size)
            .OrderByDescending(group => group.Sum(line => line.Text.Length)).ThenBy(group => group.Key).FirstOrDefault()?.Key ?? 0;

    private bool IsHeading(PdfLine line, int page, double usual) =>
        line.IsHeading || (line.Text.Length <= LongestHeading && (line.Size > usual * LargerThanText || entries.Contains((Folded(line.Text), page))));

    private static string Folded(string title) =>
        title.EnumerateRunes().Where(Rune.IsLetterOrDigit).Aggregate(new StringBuilder(), (folded, rune) => folded.Append(Rune.ToLowerInvariant(rune).ToString())).ToString();
}
