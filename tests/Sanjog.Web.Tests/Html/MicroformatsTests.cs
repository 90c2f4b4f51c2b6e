using System.Globalization;
using AngleSharp.Dom;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Html;

/// <summary>What a reader of feeds finds in pages, by the rules of microformats2 that matter here.</summary>
public sealed class MicroformatsTests
{
    private static readonly string[] Prefixes = ["p-", "u-", "dt-", "e-"];

    [Theory]
    [InlineData("/stories", 9)]
    [InlineData("/", 7)]
    [InlineData("/stories/kinds/practice", 2)]
    public async Task A_list_is_a_feed_of_named_entries(string path, int stories)
    {
        using var content = new TestContent();
        Enumerable.Range(0, 9).ToList().ForEach(number => content.Write(
            $"stories/story-{number}.md", $"---\ntitle: Story {number}\nsummary: About it.\nkind: {(number < 2 ? "practice" : "story")}\nadded: 2024-01-01\n---\nText.\n"));
        await using var site = new SanjogSite().With(content);
        var page = await site.GetPageAsync(path);

        var feed = Assert.Single(page.QuerySelectorAll(".h-feed"));

        Assert.NotEmpty(Value(feed, "p-name"));
        Assert.Equal(stories, feed.QuerySelectorAll(".h-entry").Length);
        Assert.All(feed.QuerySelectorAll(".h-entry"), entry => Assert.Equal(
            [entry.QuerySelector("h3 a")!.TextContent, entry.QuerySelector("h3 a")!.GetAttribute("href")!, entry.QuerySelector("p")!.TextContent],
            (string[])[Value(entry, "p-name"), Value(entry, "u-url"), Value(entry, "p-summary")]));
    }

    [Fact]
    public async Task A_story_is_an_entry_with_all_that_a_reader_of_feeds_shows()
    {
        using var content = new TestContent();
        content.WriteStory("story", "date: 2012-10-12\nlastmod: 2024-05-06\ntags: [family, learning]", title: "Rain & tea");
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", "https://example.org");

        var entry = Assert.Single((await site.GetPageAsync("/stories/story")).QuerySelectorAll("article.h-entry"));

        Assert.Equal(
            ["Rain & tea", "https://example.org/stories/story", "About story.", "Sanjog", "2012-10-12", "2024-05-06", "family", "learning", "<p>A text.</p>"],
            ((string[])["p-name", "u-url", "p-summary", "p-author", "dt-published", "dt-updated", "p-category", "e-content"]).SelectMany(name => Values(entry, name)));
    }

    [Fact]
    public async Task Where_no_day_of_publication_is_known_the_day_it_joined_the_site_stands()
    {
        using var content = new TestContent();
        content.WriteStory("story");
        await using var site = new SanjogSite().With(content);

        var entry = (await site.GetPageAsync("/stories/story")).QuerySelector("article.h-entry")!;

        Assert.Equal("2024-01-01", Value(entry, "dt-published"));
        Assert.Empty(Values(entry, "dt-updated"));
    }

    [Fact]
    public async Task A_sensitive_story_is_no_entry_anywhere()
    {
        using var content = new TestContent();
        content.WriteStory("plain", "tags: [shared]");
        content.WriteStory("hers", "sensitive: true\nfeatured: true\ntags: [shared]\nlastmod: 2024-05-06");
        await using var site = new SanjogSite().With(content);

        foreach (var path in (string[])["/", "/stories", "/stories/plain", "/stories/hers"])
        {
            var page = await site.GetPageAsync(path);
            Assert.Contains("hers", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.All(page.QuerySelectorAll(".h-entry"), entry => Assert.Equal("plain", Value(entry, "p-name")));
            Assert.All(Properties(page), property => Assert.NotNull(Owner(property)));
        }
    }

    [Fact]
    public async Task The_footer_is_the_card_of_the_organisation()
    {
        using var content = new TestContent();
        content.Append("site.yml", "contact: {email: name@example.org, phone: \"+00 1\"}\n");
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", "https://example.org");

        var page = await site.GetPageAsync("/about");
        var card = Assert.Single(page.QuerySelectorAll(".h-card"));

        Assert.Equal("/about", page.QuerySelector("link[rel=author]")!.GetAttribute("href"));
        Assert.Equal(
            ["Kolkata Sanjog Initiatives", "Kolkata Sanjog Initiatives", "https://example.org/", "mailto:name@example.org", "+00 1"],
            ((string[])["p-name", "p-org", "u-url", "u-email", "p-tel"]).Select(name => Value(card, name)));
    }

    [Fact]
    public async Task Every_property_belongs_to_something_and_every_day_is_one()
    {
        await using var site = new SanjogSite();
        foreach (var path in (string[])["/", "/stories", "/stories/everyday-heroes", "/about", "/annual-reports"])
        {
            var page = await site.GetPageAsync(path);
            Assert.All(Properties(page), property => Assert.NotNull(Owner(property)));
            Assert.All(
                page.QuerySelectorAll("[class*='dt-']"),
                day => Assert.True(DateOnly.TryParseExact(day.GetAttribute("datetime"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
        }
    }

    private static IEnumerable<IElement> Properties(IDocument page) =>
        page.QuerySelectorAll("[class]").Where(element => element.ClassList.Any(name => Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal))));

    /// <summary>The thing that a property is told of: the nearest around it.</summary>
    private static IElement? Owner(IElement property) => property.ParentElement?.Closest(".h-feed, .h-entry, .h-card");

    private static string Value(IElement thing, string property) => Assert.Single(Values(thing, property));

    private static IEnumerable<string> Values(IElement thing, string property) =>
        thing.QuerySelectorAll($".{property}").Where(element => Owner(element) == thing).Select(element => property[..property.IndexOf('-', StringComparison.Ordinal)] switch
        {
            "u" when element.GetAttribute("href") is { } address => address,
            "dt" => element.GetAttribute("datetime")!,
            "e" => element.InnerHtml.Trim(),
            _ => element.GetAttribute("value") ?? element.TextContent.Trim(),
        });
}
