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

    [BrowserTheory]
    [InlineData(320, 256, "")]
    [InlineData(320, 640, TextSpacing)]
    [InlineData(1280, 800, TextSpacing)]
    [InlineData(640, 800, TwiceTheText)]
    [InlineData(1280, 800, TwiceTheText)]
    public Task Nothing_is_cut_off_pushed_out_or_covered(int width, int height, string sheet) =>
        proof.LookAsync(proof.Pages, new() { ViewportSize = new() { Width = width, Height = height } }, async (tab, page) =>
        {
            await tab.GotoAsync(page.Address.AbsoluteUri);
            await tab.EvaluateAsync(AddSheet, sheet);
            return await tab.EvaluateAsync<string[]>(Layout);
        });
}
