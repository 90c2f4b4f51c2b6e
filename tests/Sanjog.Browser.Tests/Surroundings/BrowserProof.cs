using System.Collections.Concurrent;
using Sanjog.Tests;

namespace Sanjog.Browser.Tests;

/// <summary>The sites and the one browser that all tests share: starting them takes longer than most tests.</summary>
public sealed class BrowserProof : IAsyncLifetime
{
    // A third tab keeps two cores busy while the others wait for an answer.
    private const int TabsAtOnce = 3;

    private static readonly string Watch = Script.Read("watch");
    private static readonly string HardCases = Path.Combine(Repository.Root, "tests", "Sanjog.Browser.Tests", "Content");

    private readonly Lazy<Task<IBrowser>> browser;
    private readonly Lazy<Task<IReadOnlyList<Visit>>> visits;
    private IPlaywright? playwright;

    public BrowserProof()
    {
        browser = new(LaunchAsync);
        visits = new(() => AskAsync(Pages, new() { ViewportSize = Visit.Phone }, Visit.MakeAsync));
    }

    /// <summary>The content that is really published, hard cases that it does not have, and sites that have nothing to say.</summary>
    internal IReadOnlyList<SiteUnderTest> Sites { get; private set; } = [];

    internal IEnumerable<SitePage> Pages => Sites.SelectMany(site => site.Pages);

    internal IEnumerable<SitePage> OneOfEachKind => Pages.DistinctBy(page => page.Kind);

    /// <summary>One visit of each page. They are made once, and judged by many tests.</summary>
    internal Task<IReadOnlyList<Visit>> VisitsAsync() => visits.Value;

    public async Task InitializeAsync() => Sites = await Task.WhenAll(
        SiteUnderTest.StartAsync(Repository.Content, "/no-such-page", "/stories/mixed-pickle", "/search?q=survivors", "/search?q=nothing-like-it"),
        SiteUnderTest.StartAsync(HardCases, "/stories/taken-down", "/stories/%E0%A6%A8%E0%A6%BE%E0%A6%87", "/search?q=%E0%A6%A6%E0%A7%87", "/search?q=text"),
        SiteUnderTest.StartUnreadyAsync(),
        SiteUnderTest.StartFaultyAsync(HardCases));

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

    /// <summary>Looks at all pages, and fails with everything that was found on any of them.</summary>
    /// <param name="look">Says what is wrong with a page.</param>
    internal async Task LookAsync(
        IEnumerable<SitePage> pages, BrowserNewContextOptions options, Func<IPage, SitePage, Task<IEnumerable<string>>> look)
    {
        var found = await AskAsync(pages, options, async (tab, page) => (await look(tab, page)).Select(problem => $"{page}: {problem}"));
        AssertNone(found.SelectMany(problems => problems));
    }

    /// <summary>Judges the visits, and fails with everything that is wrong with any of them.</summary>
    internal async Task JudgeAsync(Func<Visit, IEnumerable<string>> judge) =>
        AssertNone((await VisitsAsync()).SelectMany(visit => judge(visit).Select(problem => $"{visit.Page}: {problem}")));

    /// <summary>
    /// Asks something of all pages, in some tabs at once. A tab goes from page to page, as a reader does, and because a new one costs more
    /// than most questions.
    /// </summary>
    internal async Task<IReadOnlyList<T>> AskAsync<T>(IEnumerable<SitePage> pages, BrowserNewContextOptions options, Func<IPage, SitePage, Task<T>> ask)
    {
        var waiting = new ConcurrentQueue<SitePage>(pages);
        var answers = new ConcurrentQueue<T>();
        Assert.NotEmpty(waiting);
        await Task.WhenAll(Enumerable.Range(0, TabsAtOnce).Select(async _ =>
        {
            await using var context = await NewContextAsync(options);
            await context.AddInitScriptAsync(Watch);
            var tab = await context.NewPageAsync();
            while (waiting.TryDequeue(out var page))
            {
                answers.Enqueue(await ask(tab, page));
            }
        }));
        return [.. answers];
    }

    private static void AssertNone(IEnumerable<string> problems)
    {
        var found = problems.ToList();
        Assert.True(found.Count == 0, $"{found.Count} problems:\n{string.Join('\n', found)}");
    }

    private async Task<IBrowser> LaunchAsync()
    {
        playwright = await Playwright.CreateAsync();
        return await Chromium.LaunchAsync(playwright);
    }
}

/// <summary>One after the other: each keeps both cores of a small machine busy by itself.</summary>
[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<BrowserProof>
{
    public const string Name = "In the browser";
}
