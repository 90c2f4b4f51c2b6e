using UglyToad.PdfPig;

namespace Sanjog.Browser.Tests;

/// <summary>On paper stands what is read on paper: the text, its notes and the help lines.</summary>
[Collection(InBrowser.Name)]
public sealed class PrintTests(BrowserProof proof)
{
    [BrowserFact]
    public Task No_page_prints_its_navigation_and_all_print_the_help_lines() => proof.JudgeAsync(visit => visit.Paper);

    [BrowserFact]
    public Task Each_kind_of_page_prints_its_title_and_the_help_lines() => proof.LookAsync(proof.OneOfEachKind, new(), async (tab, page) =>
    {
        await page.OpenAsync(tab);
        var title = await tab.Locator("h1").InnerTextAsync();
        var printed = TextOf(await tab.PdfAsync(new() { Format = "A4" }));
        string[] kept = [title, "112", "181", "1098"];
        return kept.Where(words => !Has(printed, words)).Select(words => $"does not print \"{words}\"")
            .Concat(Has(printed, "Skip to") ? ["prints the skip link"] : []);
    });

    private static string TextOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPages().Select(page => page.Text));
    }

    // Lines break on paper where they like, so spaces are left out of the comparison.
    private static bool Has(string printed, string words) =>
        string.Concat(printed.Split()).Contains(string.Concat(words.Split()), StringComparison.Ordinal);
}
