using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Sanjog.Browser.Tests;

/// <summary>WCAG 2.2 AA and what is good practice beyond it, with contrast as AAA asks, as far as a machine can tell.</summary>
[Collection(InBrowser.Name)]
public sealed class AxeTests(BrowserProof proof)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly string Run = Script.Read("axe");

    [BrowserFact]
    public Task No_page_breaks_a_rule_at_any_width_in_either_theme() => proof.LookAsync(proof.Pages, new(), async (tab, page) =>
    {
        await OpenAsync(tab, page);
        var found = new List<string>();
        foreach (var (width, scheme) in from width in (int[])[320, 1280] from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] select (width, scheme))
        {
            await tab.SetViewportSizeAsync(width, 800);
            await tab.EmulateMediaAsync(new() { ColorScheme = scheme });
            found.AddRange((await tab.EvaluateAsync<string[]>(Run)).Select(violation => $"{width} {scheme}: {violation}"));
        }

        return found;
    });

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task No_kind_of_page_breaks_a_rule_in_colours_of_the_readers_own(ColorScheme scheme) =>
        proof.LookAsync(proof.OneOfEachKind, new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme }, async (tab, page) =>
        {
            await OpenAsync(tab, page);
            return await tab.EvaluateAsync<string[]>(Run);
        });

    // RunAxe of the package brings the rules into the page anew for each run, and the whole result out of it: that takes ten times as long.
    [BrowserFact]
    public async Task Asked_in_short_the_rules_find_what_they_find_when_asked_as_their_makers_do()
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await context.NewPageAsync();
        await tab.SetContentAsync("<title>Faults</title><p style='color: #999'>Pale</p><img src='data:,'><main><h3>Deep</h3></main>");
        var full = await tab.RunAxe();
        await tab.EvaluateAsync(Axe);
        var brief = await tab.EvaluateAsync<string[]>(Run);

        Assert.Contains("image-alt", full.Violations.Select(violation => violation.Id));
        Assert.All(full.Violations, violation => Assert.Contains(brief, found => found.StartsWith(violation.Id + ":", StringComparison.Ordinal)));
    }

    private static async Task OpenAsync(IPage tab, SitePage page)
    {
        await page.OpenAsync(tab);
        await tab.EvaluateAsync(Axe);
    }
}
