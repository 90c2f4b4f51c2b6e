using System.Net;
using Microsoft.Extensions.Time.Testing;
using Sanjog.Tests;
using Sanjog.Web.Tests.Sitemaps;

namespace Sanjog.Web.Tests.Controllers;

public sealed class SitemapControllerTests : IDisposable
{
    private const string Base = "https://example.org";

    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Every_address_of_the_published_content_answers()
    {
        await using var site = new SanjogSite().With("Site:BaseUrl", Base);

        foreach (var path in (await SitemapDocument.ReadAsync(site, Base)).Keys)
        {
            using var response = await site.GetAsync(path);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answers {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Each_address_has_the_day_of_its_last_change_and_a_list_that_of_its_newest_story()
    {
        content.WriteStory("old", "tags: [family, learning]");
        content.WriteStory("মেয়ে", "tags: [family]\nlastmod: 2024-05-06");
        content.WriteReport("annual-report-2023-24", "2023-24", earlierFile: "earlier.pdf");
        content.Write("pages/about.md", "---\ntitle: About\nsummary: About us.\nlastmod: 2023-02-03\n---\nText.\n");
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", Base);

        var entries = await SitemapDocument.ReadAsync(site, Base);

        Assert.Equal(
            [
                "/: ", "/about: 2023-02-03", "/accessibility: ", "/privacy: ", "/roles: ", "/safety: ", "/stories: 2024-05-06", "/stories/kinds/story: 2024-05-06",
                "/stories/tags/family: 2024-05-06", "/stories/tags/learning: 2024-01-01", "/annual-reports: 2024-09-30",
                "/annual-reports/types/annual: 2024-09-30", "/annual-reports/verify: 2024-09-30",
                "/annual-reports/annual-report-2023-24: 2024-09-30", "/annual-reports/annual-report-2023-24/text: 2024-09-30",
                "/annual-reports/annual-report-2023-24/annual-report-2023-24.pdf: 2024-09-30",
                "/stories/old: 2024-01-01", "/stories/%E0%A6%AE%E0%A7%87%E0%A6%AF%E0%A6%BC%E0%A7%87: 2024-05-06",
            ],
            entries.Select(entry => $"{entry.Key}: {entry.Value}"));
    }

    [Fact]
    public async Task A_story_that_waited_for_its_day_is_new_on_that_day()
    {
        content.WriteStory("waited", "publishDate: 2024-06-15\nlastmod: 2024-05-06\ntags: [family]");
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", Base);

        var entries = await SitemapDocument.ReadAsync(site, Base);

        Assert.All((string[])["/stories", "/stories/kinds/story", "/stories/tags/family", "/stories/waited"], path => Assert.Equal("2024-06-15", entries[path]));
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publishDate: 2025-06-16")]
    [InlineData("expiryDate: 2025-06-14")]
    [InlineData("consent: {reference: C1, recorded: 2024-01-01, until: 2025-06-14}")]
    [InlineData("sensitive: true")]
    [InlineData("status: withdrawn")]
    public async Task What_nobody_is_to_be_led_to_leaves_no_trace(string keys)
    {
        content.WriteStory("hidden", $"tags: [secret]\n{keys}");
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", Base).At(new FakeTimeProvider(new DateTimeOffset(2025, 6, 15, 6, 0, 0, TimeSpan.Zero)));

        var paths = (await SitemapDocument.ReadAsync(site, Base)).Keys;

        Assert.Equal(["/", "/about", "/accessibility", "/privacy", "/roles", "/safety"], paths);
    }

    [Fact]
    public async Task A_story_leaves_the_sitemap_the_moment_its_consent_ends()
    {
        content.WriteStory("mine", "consent: {reference: C1, recorded: 2024-01-01, until: 2025-06-15}");
        var clock = new FakeTimeProvider(new DateTimeOffset(2025, 6, 15, 18, 29, 59, TimeSpan.Zero));
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", Base).At(clock);
        Assert.Contains("/stories/mine", (await SitemapDocument.ReadAsync(site, Base)).Keys);

        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.DoesNotContain(await SitemapDocument.ReadAsync(site, Base), entry => entry.Key.StartsWith("/stories", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Samples_follow_the_shelf()
    {
        content.WriteReport("annual-report-2023-24", "2023-24", "type: annual\nsample: true");
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", Base).With("Content:ShowSamples", "false");

        Assert.DoesNotContain(await SitemapDocument.ReadAsync(site, Base), entry => entry.Key.StartsWith("/annual-reports", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Robots_may_read_everything_and_are_told_where_the_sitemap_is()
    {
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", Base);
        using var response = await site.GetAsync("/robots.txt");

        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n", await response.Content.ReadAsStringAsync());
    }
}
