using System.Net;
using AngleSharp.Dom;

namespace Sanjog.Web.Tests.Controllers;

public sealed class CrawlTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    [Fact]
    public async Task From_the_first_page_everything_is_reached_and_no_link_is_dead()
    {
        var pages = new Dictionary<string, IDocument>(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path) || files.Contains(path))
            {
                continue;
            }

            using var response = await site.GetAsync(path);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answers {response.StatusCode}");
            if (response.Content.Headers.ContentType!.MediaType != "text/html")
            {
                files.Add(path);
                continue;
            }

            pages[path] = await SanjogSite.ParseAsync(await response.Content.ReadAsStringAsync());
            foreach (var link in Links(pages[path]).Select(link => link.Split('#')[0]).Where(link => link.Length > 0))
            {
                waiting.Enqueue(link);
            }
        }

        var stories = Directory.GetFiles(Path.Combine(Sanjog.Tests.Repository.Content, "stories"), "*.md").Select(file => $"/stories/{Path.GetFileNameWithoutExtension(file)}");
        Assert.Empty(stories.Except(pages.Keys));
        Assert.Equal(Directory.GetFiles(Path.Combine(Sanjog.Tests.Repository.Content, "reports"), "*.pdf").Length, files.Count(file => file.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.Empty(((string[])["/stories", "/about", "/roles", "/annual-reports", "/safety", "/privacy", "/accessibility"]).Except(pages.Keys));
        Assert.All(pages, page => Assert.All(Links(page.Value), link => AssertAnchorExists(pages, page.Key, link)));
    }

    private static IEnumerable<string> Links(IDocument page)
    {
        var links = page.QuerySelectorAll("a[href]:not(.exit, .share a)").Select(link => link.GetAttribute("href")!).Where(link => !link.StartsWith("tel:", StringComparison.Ordinal)).ToList();
        Assert.All(links, link => Assert.True(link.StartsWith('/') || link.StartsWith('#'), $"{link} leaves the site"));
        return links;
    }

    private static void AssertAnchorExists(Dictionary<string, IDocument> pages, string from, string link)
    {
        if (link.Split('#') is [var path, var anchor])
        {
            var target = pages[path.Length == 0 ? from : path];
            Assert.True(target.GetElementById(Uri.UnescapeDataString(anchor)) is not null, $"{from} links to {link}, which is not there");
        }
    }
}
