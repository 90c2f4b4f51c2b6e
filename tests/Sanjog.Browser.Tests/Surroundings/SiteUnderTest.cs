using AngleSharp.Html.Parser;
using Sanjog.Tests;

namespace Sanjog.Browser.Tests;

/// <summary>The site as a process of its own over a content folder, and everything that it links to.</summary>
internal sealed class SiteUnderTest : IDisposable
{
    /// <summary>Where the way out leads; nobody answers there but the tests.</summary>
    public const string ExitUrl = "https://elsewhere.example/weather";

    // Pages that tell their own address tell the same one in each run, whatever port they have this time.
    private const string BaseUrl = "https://sanjog.example";

    private readonly SiteProcess process;
    private readonly DirectoryInfo store;
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private SiteUnderTest(SiteProcess process, DirectoryInfo store, Uri address)
    {
        this.process = process;
        this.store = store;
        Address = address;
    }

    public Uri Address { get; }

    public IReadOnlyList<SitePage> Pages { get; private set; } = [];

    /// <param name="missing">Paths that nothing links to: those of error pages.</param>
    public static async Task<SiteUnderTest> StartAsync(string content, params string[] missing)
    {
        var address = SiteProcess.FreeAddress();
        var folder = Directory.CreateTempSubdirectory("sanjog-browser-");
        var started = SiteProcess.Start(
            $"serve --urls {address}",
            ("Content__Root", content), ("Store__Path", Path.Combine(folder.FullName, "sanjog.db")),
            ("Site__BaseUrl", BaseUrl), ("Site__ExitUrl", ExitUrl));
        var site = new SiteUnderTest(started, folder, address);
        await started.WaitUntilOpenAsync(new Uri(address, "/health/live"));
        site.Pages = await site.CrawlAsync(["/", .. missing]);
        return site;
    }

    public Task<string> ReadAsync(SitePage page) => ReadAsync(page.Address);

    public void Dispose()
    {
        client.Dispose();
        process.Dispose();
        store.Delete(recursive: true);
    }

    private async Task<IReadOnlyList<SitePage>> CrawlAsync(IEnumerable<string> first)
    {
        var waiting = new Queue<Uri>(first.Select(path => new Uri(Address, path)));
        var seen = waiting.ToHashSet();
        var pages = new List<SitePage>();
        while (waiting.TryDequeue(out var address))
        {
            using var response = await client.GetAsync(address);
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
            {
                pages.Add(SitePage.From(address, (int)response.StatusCode));
                Links(address, await response.Content.ReadAsStringAsync()).Where(seen.Add).ToList().ForEach(waiting.Enqueue);
            }
        }

        return pages;
    }

    private IEnumerable<Uri> Links(Uri from, string html) =>
        new HtmlParser().ParseDocument(html).QuerySelectorAll("a[href]")
            .Select(link => new Uri(new Uri(from, link.GetAttribute("href")).GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)))
            .Where(Address.IsBaseOf);

    private async Task<string> ReadAsync(Uri address)
    {
        using var response = await client.GetAsync(address);
        return await response.Content.ReadAsStringAsync();
    }
}
