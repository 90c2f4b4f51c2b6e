using System.Collections.Concurrent;
using Sanjog.Tests;

namespace Sanjog.Browser.Tests;

/// <summary>The sites and the one browser that all tests share: starting them takes longer than most tests.</summary>
public sealed class BrowserProof : IAsyncLifetime
{
    // A third tab keeps two cores busy while the others wait for an answer.
    private const int TabsAtOnce = 3;

    private static readonly string Watch = Script.Read("watch");

    private readonly Lazy<Task<IBrowser>> browser;
    private IPlaywright? playwright;

    public BrowserProof() => browser = new(LaunchAsync);

    /// <summary>The content that is really published, and hard cases that it does not have.</summary>
    internal IReadOnlyList<SiteUnderTest> Sites { get; private set; } = [];

    internal IEnumerable<SitePage> Pages => Sites.SelectMany(site => site.Pages);

    internal IEnumerable<SitePage> OneOfEachKind => Pages.DistinctBy(page => page.Kind);

    public async Task InitializeAsync()
    {
        var shipped = SiteUnderTest.StartAsync(Repository.Content, "/no-such-page", "/stories/mixed-pickle");
        var hard = SiteUnderTest.StartAsync(
            Path.Combine(Repository.Root, "tests", "Sanjog.Browser.Tests", "Content"), "/stories/taken-down", "/stories/%E0%A6%A8%E0%A6%BE%E0%A6%87");
        Sites = await Task.WhenAll(shipped, hard);
    }

    public async Task DisposeAsync()
    {
        if (browser.IsValueCreated)
        {
            await (await browser.Value).DisposeAsync();
        }

        playwright?.Dispose();
        Sites.ToList().ForEach(site => site.Dispose());
    }

    internal async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) => await (await browser.Value).NewContextAsync(options);

    /// <summary>A browser of its own, for what must not be the shared one's habit.</summary>
    internal async Task<IBrowser> LaunchAsync(bool keepsPagesAlive)
    {
        await browser.Value;
        return await Chromium.LaunchAsync(playwright!, keepsPagesAlive);
    }

    /// <summary>
    /// Looks at all pages, in some tabs at once, and fails with everything that was found on any of them. A tab goes from page to page, as a
    /// reader does, and because a new one costs more than most looks.
    /// </summary>
    /// <param name="look">Says what is wrong with a page.</param>
    internal async Task LookAsync(
        IEnumerable<SitePage> pages, BrowserNewContextOptions options, Func<IPage, SitePage, Task<IEnumerable<string>>> look)
    {
        var waiting = new ConcurrentQueue<SitePage>(pages);
        var found = new ConcurrentQueue<string>();
        Assert.NotEmpty(waiting);
        await Task.WhenAll(Enumerable.Range(0, TabsAtOnce).Select(async _ =>
        {
            await using var context = await NewContextAsync(options);
            await context.AddInitScriptAsync(Watch);
            var tab = await context.NewPageAsync();
            while (waiting.TryDequeue(out var page))
            {
                foreach (var problem in await look(tab, page))
                {
                    found.Enqueue($"{page}: {problem}");
                }
            }
        }));
        Assert.True(found.IsEmpty, $"{found.Count} problems:\n{string.Join('\n', found)}");
    }

    private async Task<IBrowser> LaunchAsync()
    {
        playwright = await Playwright.CreateAsync();
        return await Chromium.LaunchAsync(playwright);
    }
}

/// <summary>One after the other, so that no test takes the cores from one that measures.</summary>
[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<BrowserProof>
{
    public const string Name = "In the browser";
}
