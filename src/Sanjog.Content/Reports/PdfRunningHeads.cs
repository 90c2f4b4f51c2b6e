namespace Sanjog.Content.Reports;

/// <summary>Finds the lines that begin or end most pages, whatever number they hold. They are no part of the text.</summary>
internal static class PdfRunningHeads
{
    private const int Fewest = 3;
    private const int MostOnOneEdge = 3;
    private const int LongestOnPicture = 60;

    /// <summary>Takes them out of their pages.</summary>
    /// <returns>What was taken out.</returns>
    public static IReadOnlyList<string> TakeFrom(IReadOnlyList<PdfSheet> sheets)
    {
        var taken = new List<string>();
        // Tags say themselves what is no part of the text, but programs for scanners put their name among it.
        var unsaid = sheets.Where(sheet => !sheet.IsTagged || sheet.Pictures.AreMost).ToList();
        foreach (var edge in Enumerable.Repeat<Index[]>([0, ^1], MostOnOneEdge).SelectMany(edges => edges))
        {
            foreach (var sheet in Heads(unsaid, edge, sheets.Count))
            {
                taken.Add(sheet.Lines[edge].Text);
                sheet.Lines.RemoveAt(edge.GetOffset(sheet.Lines.Count));
            }
        }

        return taken;
    }

    private static List<PdfSheet> Heads(List<PdfSheet> sheets, Index edge, int pages) =>
    [
        .. sheets.Where(sheet => sheet.Lines.Count > 0).GroupBy(sheet => WithoutDigits(sheet.Lines[edge].Text), StringComparer.Ordinal)
            .Where(group => group.Count() * 2 > pages && (group.Count() >= Fewest || group.All(IsMark))).SelectMany(group => group),
    ];

    // What a program writes beneath the only page it scanned recurs nowhere.
    private static bool IsMark(PdfSheet sheet) => sheet.Pictures.AreMost && sheet.Lines is [{ Text.Length: <= LongestOnPicture }];

    private static string WithoutDigits(string text) => string.Concat(text.Where(letter => !char.IsDigit(letter)));
}
