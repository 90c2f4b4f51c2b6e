namespace Sanjog.Browser.Tests;

/// <summary>Everything is reached without a mouse, and a reader sees where they are.</summary>
[Collection(InBrowser.Name)]
public sealed class KeyboardTests(BrowserProof proof)
{
    private static readonly string Stops = Script.Read("stops");

    // Each press first tells where the one before it has led: asking after each would take as long as pressing.
    private static readonly string Walk = $"() => {{ window.walked = []; window.look = {Script.Read("focus")}; addEventListener('keydown', () => walked.push(look()), true); }}";

    [BrowserTheory]
    [InlineData(320, 480, ColorScheme.Light)]
    [InlineData(1280, 800, ColorScheme.Dark)]
    public Task Tab_reaches_every_link_in_reading_order_and_shows_where_it_is(int width, int height, ColorScheme scheme) =>
        proof.LookAsync(proof.Pages, new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme }, async (tab, page) =>
        {
            await page.OpenAsync(tab);
            var stops = await tab.EvaluateAsync<int>(Stops);
            var (reached, problems) = await WalkAsync(tab, stops);
            return reached.SequenceEqual(Enumerable.Range(0, stops)) ? problems : problems.Append($"of {stops} links these were reached: {string.Join(' ', reached)}");
        });

    [BrowserFact]
    public async Task The_first_link_leads_past_the_navigation()
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(proof.Sites[0].Address.AbsoluteUri);
        await tab.Keyboard.PressAsync("Tab");
        await tab.Keyboard.PressAsync("Enter");
        await tab.Keyboard.PressAsync("Tab");

        Assert.True(await tab.EvaluateAsync<bool>("() => document.activeElement === document.querySelector('main a[href]')"));
    }

    private static async Task<(int[] Reached, IEnumerable<string> Problems)> WalkAsync(IPage tab, int stops)
    {
        // A box that scrolls is a stop as well, though not a link.
        const int OthersAtMost = 10;
        await tab.EvaluateAsync(Walk);
        var (focused, reached) = (Array.Empty<Focused>(), Array.Empty<int>());
        for (var pressed = 0; pressed < stops + OthersAtMost && reached.Length < stops;)
        {
            // The key is held down, as who looks for a link at the end would: one message a stop fewer.
            for (var missing = stops - reached.Length; missing > 0; missing--, pressed++)
            {
                await tab.Keyboard.DownAsync("Tab");
            }

            focused = await tab.EvaluateAsync<Focused[]>("() => [...walked.slice(1), look()]");
            reached = [.. focused.Select(focus => focus.Index).Where(index => index >= 0)];
        }

        await tab.Keyboard.UpAsync("Tab");
        return (reached, focused.Select(focus => focus.Problem).OfType<string>());
    }

    private sealed record Focused
    {
        public int Index { get; init; }

        public string? Problem { get; init; }
    }
}
