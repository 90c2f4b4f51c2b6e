using AngleSharp.Dom;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Controllers;

/// <summary>What messengers, search engines and the browser's history are told of a page (ogp.me).</summary>
public sealed class PreviewTests : IDisposable
{
    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Of_a_story_they_are_told_all_that_its_page_shows()
    {
        content.WriteStory("a-story", "date: 2012-10-12\nlastmod: 2024-06-01\ntags: [learning, working together]", title: "Rain");
        await using var site = Site();

        var page = await site.GetPageAsync("/stories/a-story");

        Assert.Equal(
            [
                ("og:title", "Rain"), ("og:description", "About a-story."), ("og:url", "https://example.org/stories/a-story"),
                ("og:site_name", "Sanjog"), ("og:locale", "en_IN"), ("og:type", "article"),
                ("article:published_time", "2012-10-12"), ("article:modified_time", "2024-06-01"), ("article:tag", "learning"), ("article:tag", "working together"),
                ("og:image", "https://example.org/stories/a-story/card.png"), ("og:image:type", "image/png"), ("og:image:width", "1200"),
                ("og:image:height", "630"), ("og:image:alt", "A kantha pattern"),
            ],
            Properties(page));
        Assert.Equal("summary_large_image", Named(page, "twitter:card"));
        Assert.Equal("About a-story.", Named(page, "description"));
    }

    [Fact]
    public async Task Of_another_page_they_are_told_that_it_is_one_of_the_site()
    {
        await using var site = Site();

        var page = Properties(await site.GetPageAsync("/about"));

        Assert.Contains(("og:title", "The page about"), page);
        Assert.Contains(("og:type", "website"), page);
        Assert.Contains(("og:image", "https://example.org/card.png"), page);
        Assert.DoesNotContain(page, property => property.Name.StartsWith("article:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_sensitive_story_they_are_told_nothing()
    {
        content.WriteStory("plain-name", "sensitive: true\ndate: 2012-10-12\nlastmod: 2024-06-01\ntags: [learning]", title: "The real title");
        await using var site = Site();

        // Asked twice: the second answer is one that was kept.
        await site.GetPageAsync("/stories/plain-name");
        using var response = await site.GetAsync("/stories/plain-name");
        var page = await SanjogSite.ParseAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal("noindex, noarchive", response.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Equal("noindex, noarchive", Named(page, "robots"));
        Assert.Equal("A story \u2013 Sanjog", page.Title);
        Assert.Equal("A test of the site.", Named(page, "description"));
        Assert.Equal(
            [
                ("og:title", "A story"), ("og:description", "A test of the site."), ("og:url", "https://example.org/stories/plain-name"),
                ("og:site_name", "Sanjog"), ("og:locale", "en_IN"), ("og:type", "website"), ("og:image", "https://example.org/card.png"),
            ],
            Properties(page).Where(property => !property.Name.StartsWith("og:image:", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll(".share a"), link => Assert.DoesNotContain("real", link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.Equal("The real title", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("article .cover"));
    }

    [Fact]
    public async Task Other_stories_are_open_to_search_engines()
    {
        content.WriteStory("a-story");
        await using var site = Site();

        using var response = await site.GetAsync("/stories/a-story");

        Assert.False(response.Headers.Contains("X-Robots-Tag"));
        Assert.DoesNotContain("noindex", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_with_signs_of_markup_stays_a_title()
    {
        content.WriteStory("a-story", title: "She said \\\"no\\\" <b> & went", keys: "tags: ['\"><script>']");
        await using var site = Site();

        var page = await site.GetPageAsync("/stories/a-story");

        Assert.Contains(("og:title", "She said \"no\" <b> & went"), Properties(page));
        Assert.Single(page.QuerySelectorAll("script:not([type])"));
    }

    [Theory]
    [InlineData("/nothing", 404)]
    [InlineData("/stories/gone", 410)]
    public async Task An_error_has_no_preview(string path, int status)
    {
        content.WriteStory("gone", "status: withdrawn");
        await using var site = Site();

        var page = await site.GetPageAsync(path, (System.Net.HttpStatusCode)status);

        Assert.Empty(page.QuerySelectorAll("meta[property], meta[name='twitter:card']"));
    }

    // So that who reads only the beginning of a page, as messengers do, finds it.
    [Fact]
    public async Task It_stands_before_the_styles()
    {
        await using var site = Site();

        var page = await site.GetPageAsync("/");

        Assert.Equal(DocumentPositions.Following, page.QuerySelector("meta[name='twitter:card']")!.CompareDocumentPosition(page.QuerySelector("style")!));
    }

    private static IEnumerable<(string Name, string Content)> Properties(IDocument page) =>
        page.QuerySelectorAll("meta[property]").Select(meta => (meta.GetAttribute("property")!, meta.GetAttribute("content")!));

    private static string? Named(IDocument page, string name) => page.QuerySelectorAll($"meta[name='{name}']").Single().GetAttribute("content");

    private SanjogSite Site() => new SanjogSite().With(content).With("Site:BaseUrl", "https://example.org");
}
