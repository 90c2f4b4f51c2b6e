using System.Text.Json;
using System.Xml.Linq;

namespace Sanjog.Web.Tests.Feeds;

/// <summary>RSS and JSON feeds keep the rules of their formats. Those of Atom are a schema, which the browser tests ask.</summary>
public sealed class FeedRulesTests(FeedSite feeds) : IClassFixture<FeedSite>
{
    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/annual-reports/feed.xml")]
    public async Task Rss_keeps_the_rules(string path)
    {
        await using var published = new SanjogSite().With("Site:BaseUrl", FeedSite.Start);
        using var response = await published.GetAsync(path);

        Assert.Empty(RssRules.Broken(await feeds.XmlAsync(path), FeedSite.Start + path));
        Assert.Empty(RssRules.Broken(XDocument.Parse(await response.Content.ReadAsStringAsync()), FeedSite.Start + path));
    }

    [Theory]
    [InlineData("/feed.json")]
    [InlineData("/annual-reports/feed.json")]
    public async Task Json_keeps_the_rules(string path)
    {
        await using var published = new SanjogSite().With("Site:BaseUrl", FeedSite.Start);
        using var response = await published.GetAsync(path);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Empty(JsonFeedRules.Broken(await feeds.JsonAsync(path), FeedSite.Start + path));
        Assert.Empty(JsonFeedRules.Broken(document.RootElement, FeedSite.Start + path));
    }

    [Theory]
    [InlineData("<guid isPermaLink=\"false\">", "<guid>")]
    [InlineData("+0530</pubDate>", "</pubDate>")]
    [InlineData("<link>https://example.org/stories/full</link>", "<link>/stories/full</link>")]
    [InlineData("href=\"https://example.org/feed.xml\"", "href=\"https://example.org/feed\"")]
    [InlineData("<description>About full.</description>", "<abstract>About full.</abstract>")]
    [InlineData("https://example.org/stories/plain\"", "/stories/plain\"")]
    [InlineData("a href=\"https://example.org/stories/full#help\"", "a href=\"#help\"")]
    [InlineData("tag:example.org,2026:stories/plain", "tag:example.org,2026:stories/sensitive")]
    public async Task Broken_rss_is_found(string good, string bad)
    {
        var text = await feeds.TextAsync("/feed.xml");
        Assert.Contains(good, text, StringComparison.Ordinal);

        var broken = XDocument.Parse(text.Replace(good, bad, StringComparison.Ordinal));

        Assert.NotEmpty(RssRules.Broken(broken, "https://example.org/feed.xml"));
    }

    [Theory]
    [InlineData("version/1.1", "version/1")]
    [InlineData("\"content_html\"", "\"content\"")]
    [InlineData("\"id\":\"tag:example.org,2026:stories/plain\"", "\"id\":7")]
    [InlineData("\"date_published\":\"2024-01-01T00:00:00\\u002B05:30\"", "\"date_published\":\"2023-12-31\"")]
    [InlineData("\"url\":\"https://example.org/stories/full\"", "\"url\":\"/stories/full\"")]
    [InlineData("\"feed_url\"", "\"feed\"")]
    public async Task Broken_json_is_found(string good, string bad)
    {
        var text = await feeds.TextAsync("/feed.json");
        Assert.Contains(good, text, StringComparison.Ordinal);

        using var broken = JsonDocument.Parse(text.Replace(good, bad, StringComparison.Ordinal));

        Assert.NotEmpty(JsonFeedRules.Broken(broken.RootElement, "https://example.org/feed.json"));
    }
}
