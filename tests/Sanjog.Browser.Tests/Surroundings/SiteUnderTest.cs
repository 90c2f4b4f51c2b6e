using AngleSharp.Html.Parser;
using Microsoft.Data.Sqlite;
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
    private readonly DirectoryInfo folder;
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private SiteUnderTest(string? content)
    {
        Address = SiteProcess.FreeAddress();
        folder = Directory.CreateTempSubdirectory("sanjog-browser-");
        process = SiteProcess.Start(
            $"serve --urls {Address}",
            ("Content__Root", content ?? folder.CreateSubdirectory("content").FullName), ("Store__Path", StorePath),
            ("Site__BaseUrl", BaseUrl), ("Site__ExitUrl", ExitUrl));
    }

    public Uri Address { get; }

    public IReadOnlyList<SitePage> Pages { get; private set; } = [];

    private string StorePath => Path.Combine(folder.FullName, "sanjog.db");

    /// <summary>A site whose pages nobody looks for.</summary>
    public static async Task<SiteUnderTest> OpenAsync(string? content)
    {
        var site = new SiteUnderTest(content);
        await site.process.WaitUntilOpenAsync(new Uri(site.Address, "/health/live"));
        return site;
    }

    /// <param name="missing">Paths that nothing links to: those of error pages, and of what is searched for.</param>
    public static async Task<SiteUnderTest> StartAsync(string content, params string[] missing)
    {
        var site = await OpenAsync(content);
        site.Pages = [.. await site.CrawlAsync(["/", .. missing]), await site.AskAsync(HttpMethod.Post)];
        return site;
    }

    /// <summary>A site whose content folder is empty: it never gets a store, and says to all that it is not ready.</summary>
    public static async Task<SiteUnderTest> StartUnreadyAsync()
    {
        var site = await OpenAsync(content: null);
        site.Pages = [.. await site.CrawlAsync(["/"]), await site.AskAsync(HttpMethod.Post)];
        return site;
    }

    /// <summary>A site that finds a fault in itself: somebody has taken a table out of its store.</summary>
    public static async Task<SiteUnderTest> StartFaultyAsync(string content)
    {
        var site = await OpenAsync(content);
        await using var store = new SqliteConnection($"Data Source={site.StorePath};Pooling=False");
        await store.OpenAsync();
        await using var command = store.CreateCommand();
        command.CommandText = "DROP TABLE Pages";
        await command.ExecuteNonQueryAsync();
        site.Pages = await site.CrawlAsync(["/"]);
        return site;
    }

    /// <summary>What stands at an address that no link of a page leads to.</summary>
    public Task<string> ReadAsync(string path) => client.GetStringAsync(new Uri(Address, path));

    public async Task<string> ReadAsync(SitePage page)
    {
        using var response = await client.SendAsync(new(page.Method, page.Address));
        return await response.Content.ReadAsStringAsync();
    }

    public void Dispose()
    {
        client.Dispose();
        process.Dispose();
        folder.Delete(recursive: true);
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
                pages.Add(SitePage.From(address, (int)response.StatusCode, HttpMethod.Get));
                Links(address, await response.Content.ReadAsStringAsync()).Where(seen.Add).ToList().ForEach(waiting.Enqueue);
            }
        }

        return pages;
    }

    private IEnumerable<Uri> Links(Uri from, string html) =>
        new HtmlParser().ParseDocument(html).QuerySelectorAll("a[href]")
            .Select(link => new Uri(new Uri(from, link.GetAttribute("href")).GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)))
            .Where(Address.IsBaseOf);

    private async Task<SitePage> AskAsync(HttpMethod method)
    {
        using var response = await client.SendAsync(new(method, Address));
        return SitePage.From(Address, (int)response.StatusCode, method);
    }
}
