using System.Collections.Concurrent;

namespace Sanjog.Browser.Tests;

/// <summary>Script adds nothing that a reader without it would miss.</summary>
[Collection(InBrowser.Name)]
public sealed class NoScriptTests(BrowserProof proof)
{
    private const string Links = "() => [...document.links].map(link => link.href.split('#')[0])";

    [BrowserFact]
    public async Task Without_script_every_page_says_the_same_and_the_whole_site_is_reached_from_the_first_page()
    {
        var with = (await proof.VisitsAsync()).ToDictionary(visit => visit.Page, visit => visit.Words);
        var links = new ConcurrentDictionary<SitePage, string[]>();
        await proof.LookAsync(proof.Pages, new() { JavaScriptEnabled = false, ViewportSize = Visit.Phone }, async (tab, page) =>
        {
            await page.OpenAsync(tab);
            links[page] = await tab.EvaluateAsync<string[]>(Links);
            var without = await tab.EvaluateAsync<string[]>(Script.Read("words"));
            return without.Except(with[page]).Concat(with[page].Except(without)).Select(words => $"only with or only without script: {words}");
        });

        var read = links.Where(link => link.Key.Method == HttpMethod.Get).ToDictionary(link => link.Key.Address, link => link.Value);
        foreach (var site in proof.Sites)
        {
            Assert.Empty(site.Pages.Where(page => page.Status == 200 && page.Address.Query.Length == 0).Select(page => page.Address).Except(Reached(site.Address, read)));
        }
    }

    private static HashSet<Uri> Reached(Uri first, Dictionary<Uri, string[]> links)
    {
        var waiting = new Queue<Uri>([first]);
        var seen = waiting.ToHashSet();
        while (waiting.TryDequeue(out var address))
        {
            links[address].Select(link => new Uri(link)).Where(link => links.ContainsKey(link) && seen.Add(link)).ToList().ForEach(waiting.Enqueue);
        }

        return seen;
    }
}
