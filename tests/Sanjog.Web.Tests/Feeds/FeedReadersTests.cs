using System.ServiceModel.Syndication;
using System.Xml;
using CodeHollow.FeedReader;

namespace Sanjog.Web.Tests.Feeds;

/// <summary>Two readers that others wrote understand the feeds, and understand the same.</summary>
public sealed class FeedReadersTests(FeedSite feeds) : IClassFixture<FeedSite>
{
    private static readonly string[] Titles = ["Rain & <tea>", "নদীর ধারে", "plain", "sensitive"];

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/feed.xml")]
    public async Task Syndication_reads_stories(string path)
    {
        var feed = await LoadAsync(path);
        var full = feed.Items.Single(item => item.Id == "tag:example.org,2026:stories/oldest-name");

        Assert.Equal("Sanjog: stories", feed.Title.Text);
        Assert.Equal(Titles.Order(StringComparer.Ordinal), feed.Items.Select(item => item.Title.Text).Order(StringComparer.Ordinal));
        Assert.Equal(new Uri("https://example.org/stories/full"), full.Links.Single(link => link.RelationshipType is "alternate").Uri);
        Assert.Equal(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(5.5)), full.PublishDate);
        Assert.Equal("About full.", full.Summary.Text);
        Assert.Equal(2, full.Categories.Count);
    }

    [Theory]
    [InlineData("/annual-reports/feed.atom")]
    [InlineData("/annual-reports/feed.xml")]
    public async Task Syndication_reads_reports_with_their_files(string path)
    {
        var report = (await LoadAsync(path)).Items.First();
        var file = report.Links.Single(link => link.RelationshipType == "enclosure");

        Assert.Equal("Report 2023-24", report.Title.Text);
        Assert.Equal(new Uri("https://example.org/annual-reports/report/report.pdf"), file.Uri);
        Assert.Equal("application/pdf", file.MediaType);
        Assert.Equal(new FileInfo(feeds.PathOf("reports/report.pdf")).Length, file.Length);
    }

    [Theory]
    [InlineData("/feed.atom", FeedType.Atom)]
    [InlineData("/feed.xml", FeedType.Rss_2_0)]
    [InlineData("/feed.json", FeedType.JsonFeed)]
    public async Task Feed_reader_reads_stories(string path, FeedType type)
    {
        var feed = FeedReader.ReadFromString(await feeds.TextAsync(path));
        var full = feed.Items.Single(item => item.Id == "tag:example.org,2026:stories/oldest-name");

        Assert.Equal(type, feed.Type);
        Assert.Equal("Sanjog: stories", feed.Title);
        Assert.Equal(Titles.Order(StringComparer.Ordinal), feed.Items.Select(item => item.Title).Order(StringComparer.Ordinal));
        Assert.Equal("https://example.org/stories/full", full.Link);
        Assert.Equal(new DateTime(2023, 12, 31, 18, 30, 0, DateTimeKind.Utc), full.PublishingDate?.ToUniversalTime());
        Assert.Contains("Before you read: this text speaks of loss and fear.", full.Content, StringComparison.Ordinal);
        Assert.Equal(["learning", "this & that"], full.Categories.Select(category => category.Replace("this-that", "this & that", StringComparison.Ordinal)));
    }

    private async Task<SyndicationFeed> LoadAsync(string path)
    {
        using var reader = XmlReader.Create(new StringReader(await feeds.TextAsync(path)));
        return SyndicationFeed.Load(reader);
    }
}
