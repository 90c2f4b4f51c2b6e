using UglyToad.PdfPig;

namespace Sanjog.Content.Reports;

/// <summary>
/// Reads pages by the letters that are drawn, whatever text the file gives in their place (ISO 32000-1, section 14.9.4): the
/// one is heard and found, the other seen.
/// </summary>
internal static class PdfDrawnText
{
    /// <param name="pages">Their numbers.</param>
    /// <exception cref="PdfCostException">There is more than any report has.</exception>
    public static IReadOnlyList<string> Of(PdfSource source, IReadOnlyList<int> pages)
    {
        if (pages.Count == 0)
        {
            return [];
        }

        using var document = source.Open(usesActualText: false);
        new PdfBigStreams(new PdfObjects(document, source), source).LeaveOut();
        return [.. pages.Select(number => Of(document, number, source.Budget))];
    }

    private static string Of(PdfDocument document, int number, PdfBudget budget)
    {
        var letters = document.GetPage(number).Letters;
        budget.KeepAgain(letters);
        return PdfWords.Of(letters);
    }
}
