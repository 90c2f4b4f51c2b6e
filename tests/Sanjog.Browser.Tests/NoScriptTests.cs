namespace Sanjog.Browser.Tests;

/// <summary>Script adds nothing that a reader without it would miss.</summary>
[Collection(InBrowser.Name)]
public sealed class NoScriptTests(BrowserProof proof)
{
    [BrowserFact]
    public async Task Without_script_the_whole_site_is_reached_from_the_first_page()
    {
        await using var context = await proof.NewContextAsync(new() { JavaScriptEnabled = false });
        var tab = await context.NewPageAsync();
        foreach (var site in proof.Sites)
        {
            var reached = await WalkAsync(tab, site);
            Assert.Empty(site.Pages.Where(page => page.Status == 200).Select(page => page.Address).Except(reached));
        }
    }

    [BrowserFact]
    public async Task Without_script_every_page_says_the_same()
    {
        var with = (await proof.VisitsAsync()).ToDictionary(visit => visit.Page, visit => visit.Words);
        await proof.LookAsync(proof.Pages, new() { JavaScriptEnabled = false, ViewportSize = Visit.Phone }, async (tab, page) =>
        {
            await page.OpenAsync(tab);
            var without = await tab.EvaluateAsync<string[]>(Script.Read("words"));
            return without.Except(with[page]).Concat(with[page].Except(without)).Select(words => $"only with or only without script: {words}");
        });
    }

    private static async Task<HashSet<Uri>> WalkAsync(IPage tab, SiteUnderTest site)
    {
        var pages = site.Pages.Select(page => page.Address).ToHashSet();
        var waiting = new Queue<Uri>([site.Address]);
        var seen = waiting.ToHashSet();
        while (waiting.TryDequeue(out var address))
        {
            await tab.GotoAsync(address.AbsoluteUri);
            var links = await tab.EvaluateAsync<string[]>("() => [...document.links].map(link => link.href.split('#')[0])");
            links.Select(link => new Uri(link)).Where(link => pages.Contains(link) && seen.Add(link)).ToList().ForEach(waiting.Enqueue);
        }

        return seen;
    }
}
