using Sanjog.Tests;

namespace Sanjog.Browser.Tests.Leaving;

/// <summary>Leaving: by which gesture, how fast, and when things go wrong.</summary>
[Collection(Measured.Name)]
public sealed class ExitTests(BrowserProof proof)
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(3);

    // In milliseconds.
    private const int AtOnce = 100;

    private const string NoStorage = "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('No storage'); } })";

    [BrowserFact]
    public async Task The_page_is_blank_within_a_tenth_of_a_second_though_the_next_takes_three()
    {
        // What else this machine does at that moment must not count, so a late blank, or one that nobody saw, gets two more tries.
        const int Attempts = 3;
        var visits = new List<(Left Left, int Shown, int Blank)>();
        while (visits.Count < Attempts && visits.TrueForAll(visit => visit.Left.Took > AtOnce || visit.Shown > 0 || visit.Blank == 0))
        {
            visits.Add(await LeaveUnderAnEyeAsync());
        }

        var (left, shown, blank) = visits[^1];
        Assert.InRange(left.Took, 0, AtOnce);
        Assert.Equal(0, shown);
        Assert.NotEqual(0, blank);
        Assert.DoesNotContain("Sanjog", left.Title, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Stories", left.Title, StringComparison.OrdinalIgnoreCase);
    }

    [BrowserTheory]
    [InlineData("Tab Tab Enter", true)]
    [InlineData("Shift Shift Shift", true)]
    [InlineData("Shift Shift", false)]
    [InlineData("Shift+A Shift+B Shift+C", false)]
    [InlineData("Shift Shift a Shift", false)]
    [InlineData("Control+Shift Control+Shift Control+Shift", false)]
    public async Task Keys_leave_only_when_that_is_meant(string keys, bool leaves)
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await OpenStoriesAsync(context, TimeSpan.Zero);
        foreach (var key in keys.Split(' '))
        {
            await tab.Keyboard.PressAsync(key);
        }

        Assert.Equal(leaves, await HasLeftAsync(tab));
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Shift_with_a_click_or_the_wheel_does_not_count(bool click)
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await OpenStoriesAsync(context, TimeSpan.Zero);
        await tab.Locator("h1").HoverAsync();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await tab.Keyboard.DownAsync("Shift");
            await (click ? tab.Locator("h1").ClickAsync() : WheelAsync(tab));
            await tab.Keyboard.UpAsync("Shift");
        }

        Assert.False(await HasLeftAsync(tab));
    }

    [BrowserFact]
    public async Task Presses_more_than_five_seconds_apart_do_not_add_up()
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await new Elsewhere(TimeSpan.Zero).OpenTabAsync(context);
        await tab.Clock.InstallAsync();
        await tab.GotoAsync(new Uri(proof.Sites[0].Address, "/stories").AbsoluteUri);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await tab.Keyboard.PressAsync("Shift");
            await tab.Clock.FastForwardAsync(5_100);
        }

        Assert.False(await HasLeftAsync(tab));
    }

    [BrowserFact]
    public async Task The_strip_says_how_many_presses_are_missing_until_the_count_begins_anew()
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await new Elsewhere(TimeSpan.Zero).OpenTabAsync(context);
        await tab.Clock.InstallAsync();
        await tab.GotoAsync(new Uri(proof.Sites[0].Address, "/stories").AbsoluteUri);
        var said = new List<string>();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await tab.Keyboard.PressAsync("Shift");
            said.Add(await tab.GetByRole(AriaRole.Status).InnerTextAsync());
        }

        await tab.Clock.FastForwardAsync(5_100);
        said.Add(await tab.GetByRole(AriaRole.Status).InnerTextAsync());

        Assert.Equal(["Press Shift twice more", "Press Shift once more", ""], said);
    }

    [BrowserFact]
    public async Task It_leaves_nothing_to_see_without_a_network()
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(proof.Sites[0].Address.AbsoluteUri);
        await context.SetOfflineAsync(true);
        await tab.Locator("a[data-exit]").ClickAsync();
        await tab.WaitForURLAsync(address => address.StartsWith("chrome-error:", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });

        Assert.DoesNotContain("Sanjog", await tab.InnerTextAsync("html"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task It_works_where_nothing_can_be_stored()
    {
        await using var context = await proof.NewContextAsync(new());
        await context.AddInitScriptAsync(NoStorage);
        var tab = await OpenStoriesAsync(context, TimeSpan.Zero);
        await tab.Locator("a[data-exit]").ClickAsync();

        await Elsewhere.ComesAsync(tab);
    }

    [BrowserFact]
    public async Task It_works_when_the_site_is_down()
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await new Elsewhere(TimeSpan.Zero).OpenTabAsync(context);
        using (var site = await SiteUnderTest.OpenAsync(Repository.Content))
        {
            await tab.GotoAsync(site.Address.AbsoluteUri);
        }

        await tab.Locator("a[data-exit]").ClickAsync();

        await Elsewhere.ComesAsync(tab);
    }

    private async Task<IPage> OpenStoriesAsync(IBrowserContext context, TimeSpan delay)
    {
        var tab = await new Elsewhere(delay).OpenTabAsync(context);
        await tab.GotoAsync(new Uri(proof.Sites[0].Address, "/stories").AbsoluteUri);
        return tab;
    }

    // The page hears of the wheel a moment later.
    private static async Task WheelAsync(IPage tab)
    {
        await tab.EvaluateAsync("() => { window.turned = false; addEventListener('wheel', () => { window.turned = true; }, { once: true }); }");
        await tab.Mouse.WheelAsync(40, 0);
        await tab.WaitForFunctionAsync("() => window.turned");
    }

    private async Task<(Left Left, int Shown, int Blank)> LeaveUnderAnEyeAsync()
    {
        await using var context = await proof.NewContextAsync(new());
        var listening = await Left.ListenAsync(context);
        var tab = await OpenStoriesAsync(context, Slow);
        var eye = await Eye.OpenAsync(tab);
        await tab.Locator("a[data-exit]").ClickAsync();
        await Elsewhere.ComesAsync(tab);
        var left = await listening;
        var blank = eye.Frames.Count(frame => frame.Blank && frame.Time < left.Instant + Slow.TotalMilliseconds);
        return (left, eye.ShownSince(left.Instant + AtOnce), blank);
    }

    // The page blanks itself in the same turn in which it leaves, so one that stays is not blank.
    private static async Task<bool> HasLeftAsync(IPage tab)
    {
        if (await tab.Locator("h1").CountAsync() == 1 && await tab.Locator("h1").IsVisibleAsync())
        {
            return false;
        }

        await Elsewhere.ComesAsync(tab);
        return true;
    }
}
