namespace Sanjog.Browser.Tests;

/// <summary>Nothing is lost where readers make things larger.</summary>
[Collection(InBrowser.Name)]
public sealed class LayoutTests(BrowserProof proof)
{
    // The values of WCAG 2.2, success criterion 1.4.12.
    private const string TextSpacing =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";

    private const string TwiceTheText = "html { font-size: 200% !important }";

    // A sheet made by script is not the page's, so its policy does not stop it.
    private const string AddSheet = "text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); document.adoptedStyleSheets = [sheet]; }";

    private static readonly string Layout = Script.Read("layout");

    private static readonly (int Width, int Height, string Sheet)[] Larger =
        [(320, 256, ""), (320, 640, TextSpacing), (1280, 800, TextSpacing), (640, 800, TwiceTheText), (1280, 800, TwiceTheText)];

    [BrowserFact]
    public Task Nothing_is_cut_off_pushed_out_or_covered() => proof.LookAsync(proof.Pages, new(), async (tab, page) =>
    {
        await page.OpenAsync(tab);
        var found = new List<string>();
        foreach (var (width, height, sheet) in Larger)
        {
            await tab.SetViewportSizeAsync(width, height);
            await tab.EvaluateAsync(AddSheet, sheet);
            found.AddRange((await tab.EvaluateAsync<string[]>(Layout)).Select(problem => $"{width} x {height} px {sheet}: {problem}"));
        }

        return found;
    });
}
