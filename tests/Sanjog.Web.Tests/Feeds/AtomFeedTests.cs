using System.Xml.Linq;

namespace Sanjog.Web.Tests.Feeds;

public sealed class AtomFeedTests(FeedSite feeds) : IClassFixture<FeedSite>
{
    private static XNamespace Atom => FeedSite.Atom;

    [Fact]
    public async Task Head_says_whose_it_is_and_where_it_lies()
    {
        var feed = (await feeds.XmlAsync("/feed.atom")).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("en", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("tag:example.org,2026:stories", feed.Element(Atom + "id")!.Value);
        Assert.Equal("Sanjog: stories", feed.Element(Atom + "title")!.Value);
        Assert.Equal("Kolkata Sanjog Initiatives", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("https://example.org/feed.atom", Link(feed, "self"));
        Assert.Equal("https://example.org/stories", Link(feed, "alternate"));
    }

    [Fact]
    public async Task Entry_tells_all_of_a_story()
    {
        var entry = await EntryAsync("oldest-name");

        Assert.Equal("Rain & <tea>", entry.Element(Atom + "title")!.Value);
        Assert.Equal("About full.", entry.Element(Atom + "summary")!.Value);
        Assert.Equal("2024-01-01T00:00:00+05:30", entry.Element(Atom + "published")!.Value);
        Assert.Equal("2025-02-03T00:00:00+05:30", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("https://example.org/stories/full", Link(entry, "alternate"));
        Assert.Equal(
            [("learning", "learning"), ("this-that", "this & that")],
            entry.Elements(Atom + "category").Select(tag => (tag.Attribute("term")!.Value, tag.Attribute("label")!.Value)));
        Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
    }

    [Fact]
    public async Task Text_has_whole_links_and_all_that_stands_around_it_on_its_page()
    {
        var text = await SanjogSite.ParseAsync((await EntryAsync("oldest-name")).Element(Atom + "content")!.Value);

        Assert.Equal(
            [
                "https://example.org/stories?page=1&x=2", "https://example.org/stories/plain", "tel:112",
                "https://example.com/a?b=1&c=2", "https://example.org/stories/full#a-part", "https://example.org/stories/full#help",
            ],
            text.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        var parts = text.Body!.Children.Select(part => part.TextContent).ToList();
        Assert.Equal(["Name changed: Mira", "Before you read: this text speaks of loss and fear."], parts[..2]);
        Assert.Equal("This is a summary. The whole story takes its place when Sanjog adds it.", parts[^2]);
        Assert.StartsWith("If this touches your own life", parts[^1], StringComparison.Ordinal);
        Assert.NotNull((await feeds.Site.GetPageAsync("/stories/full")).GetElementById("a-part"));
    }

    [Fact]
    public async Task What_only_looks_like_a_link_stays_as_it_was_written()
    {
        var text = await SanjogSite.ParseAsync((await EntryAsync("plain")).Element(Atom + "content")!.Value);

        Assert.Equal("Plain text: href=\"/no-link\" & href=\"/code\".", text.Body!.TextContent.Trim());
    }

    [Fact]
    public async Task Bengali_story_has_a_name_that_every_reader_can_compare()
    {
        var entry = await EntryAsync("%E0%A6%A8%E0%A6%A6%E0%A7%80%E0%A6%B0-%E0%A6%A7%E0%A6%BE%E0%A6%B0%E0%A7%87");

        Assert.Equal("নদীর ধারে", entry.Element(Atom + "title")!.Value);
        Assert.Equal("https://example.org/stories/%E0%A6%A8%E0%A6%A6%E0%A7%80%E0%A6%B0-%E0%A6%A7%E0%A6%BE%E0%A6%B0%E0%A7%87", Link(entry, "alternate"));
    }

    [Fact]
    public async Task Of_a_sensitive_story_only_title_and_summary_are_told()
    {
        var entry = await EntryAsync("sensitive");

        Assert.Equal("About sensitive.", entry.Element(Atom + "summary")!.Value);
        Assert.Null(entry.Element(Atom + "content"));
    }

    [Fact]
    public async Task Withdrawn_story_has_a_tombstone_with_its_first_name_before_all_entries()
    {
        var feed = (await feeds.XmlAsync("/feed.atom")).Root!;
        var tombstone = Assert.Single(feed.Elements(FeedSite.Tombstones + "deleted-entry"));

        Assert.Equal("tag:example.org,2026:stories/gone-first", tombstone.Attribute("ref")!.Value);
        Assert.Equal("2025-03-04T00:00:00+05:30", tombstone.Attribute("when")!.Value);
        Assert.Empty(tombstone.ElementsBeforeSelf(Atom + "entry"));
        Assert.Equal("2025-03-04T00:00:00+05:30", feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public async Task Report_comes_with_its_file()
    {
        var entries = (await feeds.XmlAsync("/annual-reports/feed.atom")).Root!.Elements(Atom + "entry").ToList();
        var file = entries[0].Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "enclosure");

        Assert.Equal(["tag:example.org,2026:annual-reports/report", "tag:example.org,2026:annual-reports/accounts"], entries.Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.Equal(["Report 2023-24", "Report 2022-23 (sample)"], entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal("https://example.org/annual-reports/report/report.pdf", file.Attribute("href")!.Value);
        Assert.Equal("application/pdf", file.Attribute("type")!.Value);
        Assert.Equal(new FileInfo(feeds.PathOf("reports/report.pdf")).Length, long.Parse(file.Attribute("length")!.Value, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Link(XElement parent, string relation) =>
        parent.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private async Task<XElement> EntryAsync(string name) => (await feeds.XmlAsync("/feed.atom")).Root!.Elements(Atom + "entry")
        .Single(entry => entry.Element(Atom + "id")!.Value == $"tag:example.org,2026:stories/{name}");
}
