namespace Sanjog.Browser.Tests.Leaving;

/// <summary>After leaving, Back never shows the visit: not by loading its pages again, and not from those that the browser kept alive.</summary>
[Collection(InBrowser.Name)]
public sealed class BackTests(BrowserProof proof)
{
    private static readonly string[] Visit = ["/", "/stories", "/stories/mixed-pickles", "/about"];
    private static readonly TimeSpan SomeTime = TimeSpan.FromMilliseconds(700);

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_five_times_never_paints_the_site(bool keepsPagesAlive)
    {
        await using var browser = await proof.LaunchAsync(keepsPagesAlive);
        await using var context = await browser.NewContextAsync();
        var elsewhere = new Elsewhere(SomeTime);
        var tab = await VisitAndLeaveAsync(context, elsewhere);
        var eye = await Eye.OpenAsync(tab);

        // Three times to an earlier page, which leaves again, then to the empty page that every tab begins with, and no further.
        foreach (var _ in Visit.Skip(1))
        {
            await GoBackAsync(tab);
            await elsewhere.NextAsync();
            await Elsewhere.ComesAsync(tab);
        }

        await GoBackUntilAsync(tab, "about:blank");
        await GoBackAsync(tab);

        Assert.NotEmpty(eye.Frames);
        Assert.Equal(0, eye.ShownSince(0));
    }

    /// <summary>Without a channel the browser keeps the pages alive, and they have to leave when they come back.</summary>
    [BrowserFact]
    public async Task A_page_that_was_kept_alive_leaves_when_it_comes_back()
    {
        await using var browser = await proof.LaunchAsync(keepsPagesAlive: true);
        await using var context = await browser.NewContextAsync();
        await context.AddInitScriptAsync("delete window.BroadcastChannel");
        var elsewhere = new Elsewhere(SomeTime);
        var tab = await VisitAndLeaveAsync(context, elsewhere);

        await GoBackAsync(tab);
        await elsewhere.NextAsync();
        await Elsewhere.ComesAsync(tab);
    }

    [BrowserTheory]
    [InlineData("/* nothing */")]
    [InlineData("performance.getEntriesByType = undefined")] // as in older browsers
    public async Task Reloading_a_page_that_was_left_leaves_again(string browserLacks)
    {
        await using var context = await proof.NewContextAsync(new());
        await context.AddInitScriptAsync(browserLacks);
        var tab = await new Elsewhere(SomeTime).OpenTabAsync(context);
        await tab.GotoAsync(AddressOf("/stories"));

        await tab.EvaluateAsync("() => { sessionStorage.setItem('v', 1); setTimeout(() => location.reload()); }");
        await Elsewhere.ComesAsync(tab);
    }

    [BrowserFact]
    public async Task Who_types_the_address_again_is_welcome()
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await VisitAndLeaveAsync(context, new Elsewhere(SomeTime));
        await tab.GotoAsync(AddressOf("/stories"));
        await tab.GotoAsync(AddressOf("/about"));
        await tab.GoBackAsync();

        Assert.True(await tab.Locator("h1").IsVisibleAsync());
        Assert.Empty(await tab.EvaluateAsync<string[]>(Script.Read("stored")));
    }

    private async Task<IPage> VisitAndLeaveAsync(IBrowserContext context, Elsewhere elsewhere)
    {
        var tab = await elsewhere.OpenTabAsync(context);
        foreach (var path in Visit)
        {
            await tab.GotoAsync(AddressOf(path));
        }

        await tab.Locator("a[data-exit]").ClickAsync();
        await elsewhere.NextAsync();
        await Elsewhere.ComesAsync(tab);
        return tab;
    }

    // A moment later, so that the answer comes before the page has gone.
    private static Task GoBackAsync(IPage tab) => tab.EvaluateAsync("() => { setTimeout(() => history.back()); }");

    // A page that goes at this very moment takes the wish to go back with it; whoever presses Back would then press it again. A page
    // that was kept alive comes without being loaded.
    private static async Task GoBackUntilAsync(IPage tab, string address)
    {
        for (var presses = 1; tab.Url != address; presses++)
        {
            await GoBackAsync(tab);
            try
            {
                await tab.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.Commit, Timeout = 5_000 });
            }
            catch (TimeoutException) when (presses < 5)
            {
                // Pressed once more.
            }
        }
    }

    private string AddressOf(string path) => new Uri(proof.Sites[0].Address, path).AbsoluteUri;
}
