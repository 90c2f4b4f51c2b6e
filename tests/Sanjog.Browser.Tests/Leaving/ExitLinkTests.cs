namespace Sanjog.Browser.Tests.Leaving;

/// <summary>The way out as it stands on the page, and without script.</summary>
[Collection(InBrowser.Name)]
public sealed class ExitLinkTests(BrowserProof proof)
{
    private static readonly string Exit = Script.Read("exit");
    private static readonly int[] Widths = [320, 360, 768, 1280];

    [BrowserFact]
    public Task Every_page_has_one_way_out_in_view_wherever_one_has_scrolled() => proof.LookAsync(proof.Pages, new(), async (tab, page) =>
    {
        await page.OpenAsync(tab);
        var found = new List<string>();
        foreach (var width in Widths)
        {
            await tab.SetViewportSizeAsync(width, 640);
            found.AddRange((await tab.EvaluateAsync<string[]>(Exit)).Select(problem => $"{width} px: {problem}"));
        }

        return found;
    });

    [BrowserFact]
    public async Task Without_script_it_is_a_link_that_does_not_tell_where_one_was()
    {
        await using var context = await proof.NewContextAsync(new() { JavaScriptEnabled = false });
        var elsewhere = new Elsewhere(TimeSpan.Zero);
        var tab = await elsewhere.OpenTabAsync(context);
        await tab.GotoAsync(new Uri(proof.Sites[0].Address, "/stories").AbsoluteUri);
        await tab.Locator("a[data-exit]").ClickAsync();
        await Elsewhere.ComesAsync(tab);

        Assert.Single(context.Pages);
        Assert.DoesNotContain("referer", (await elsewhere.NextAsync()).Headers.Keys, StringComparer.OrdinalIgnoreCase);
    }

    [BrowserFact]
    public async Task The_middle_button_leaves_no_page_standing_beside_the_other()
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await new Elsewhere(TimeSpan.Zero).OpenTabAsync(context);
        await tab.GotoAsync(new Uri(proof.Sites[0].Address, "/stories").AbsoluteUri);
        await tab.Locator("a[data-exit]").ClickAsync(new() { Button = MouseButton.Middle });
        await Elsewhere.ComesAsync(tab);

        Assert.Single(context.Pages);
    }

    [BrowserFact]
    public async Task The_safety_page_says_what_back_does()
    {
        var safety = proof.Sites[0].Pages.First(page => page.Address.AbsolutePath == "/safety");

        var said = await proof.Sites[0].ReadAsync(safety);
        Assert.Contains("does not run scripts, it is a plain link", said, StringComparison.Ordinal);
        Assert.Contains("তখন ব্যাক টিপলে", said, StringComparison.Ordinal);
    }
}
