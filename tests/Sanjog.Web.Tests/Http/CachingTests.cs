using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Sanjog.Content;
using Sanjog.Data.Store;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Http;

public sealed class CachingTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    private const string Page = "/stories/everyday-heroes";

    [Theory]
    [InlineData("", null)]
    [InlineData("identity", null)]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.5, gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity, gzip;q=0.1", null)]
    [InlineData("gzip;q=0, br;q=0, *", null)]
    [InlineData("br;q=0", null)]
    [InlineData("*", "br")]
    [InlineData("*;q=0", null)]
    [InlineData("identity;q=0", null)]
    [InlineData("deflate", null)]
    [InlineData("nonsense;q=x,,;", null)]
    public async Task Each_client_gets_its_own_coding(string accept, string? expected)
    {
        using var response = await site.GetAsync(Page, ("Accept-Encoding", accept));
        var body = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal(expected is null ? [] : [expected], response.Content.Headers.ContentEncoding);
        Assert.Equal("Accept-Encoding", response.Headers.Vary.Single());
        Assert.Equal("public, no-cache", response.Headers.CacheControl?.ToString());
        Assert.Equal(body.Length, response.Content.Headers.ContentLength);
        Assert.Equal(await PlainAsync(), CodedBody.Decode(body, expected));
    }

    [Fact]
    public async Task Each_coding_has_an_entity_tag_of_its_own_that_stays()
    {
        var tags = new List<string>();
        foreach (var accept in (string[])["identity", "gzip", "br"])
        {
            using var response = await site.GetAsync(Page, ("Accept-Encoding", accept));
            using var again = await site.GetAsync(Page, ("Accept-Encoding", accept));
            Assert.Equal(response.Headers.ETag, again.Headers.ETag);
            Assert.False(response.Headers.ETag!.IsWeak);
            tags.Add(response.Headers.ETag.Tag);
        }

        Assert.Equal(3, tags.Distinct().Count());
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/opensearch.xml")]
    [InlineData("/site.webmanifest")]
    [InlineData("/card.png")]
    [InlineData("/feed.atom")]
    [InlineData("/annual-reports/feed.json")]
    [InlineData("/stories")]
    public async Task Who_asks_for_the_head_first_spoils_nothing(string path)
    {
        await using var own = new SanjogSite();
        using var head = await own.SendAsync(HttpMethod.Head, path);
        using var get = await own.GetAsync(path);

        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.NotEmpty(await get.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("{0}", HttpStatusCode.NotModified)]
    [InlineData("W/{0}", HttpStatusCode.NotModified)]
    [InlineData("\"other\", {0}", HttpStatusCode.NotModified)]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("\"other\"", HttpStatusCode.OK)]
    [InlineData("nonsense", HttpStatusCode.OK)]
    public async Task What_the_client_has_is_not_sent_again(string ifNoneMatch, HttpStatusCode expected)
    {
        using var first = await site.GetAsync(Page, ("Accept-Encoding", "br"));
        var condition = string.Format(System.Globalization.CultureInfo.InvariantCulture, ifNoneMatch, first.Headers.ETag!.Tag);
        using var second = await site.GetAsync(Page, ("Accept-Encoding", "br"), ("If-None-Match", condition));

        Assert.Equal(expected, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(first.Headers.Vary, second.Headers.Vary);
        Assert.Equal(first.Headers.CacheControl, second.Headers.CacheControl);
        Assert.Equal(first.Headers.GetValues("Content-Security-Policy"), second.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task A_tag_of_one_coding_does_not_match_another()
    {
        using var first = await site.GetAsync(Page, ("Accept-Encoding", "br"));
        using var second = await site.GetAsync(Page, ("Accept-Encoding", "gzip"), ("If-None-Match", first.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Fact]
    public async Task A_page_is_kept_no_longer_than_its_dates_allow()
    {
        using var content = new TestContent();
        content.WriteStory("scheduled", "publishDate: 2025-07-01 09:30\nexpiryDate: 2025-07-01 10:00");
        var clock = new FakeTimeProvider(new DateTimeOffset(2025, 7, 1, 9, 29, 0, TimeSpan.FromHours(5.5)));
        await using var scheduled = new SanjogSite().With(content).At(clock);

        Assert.DoesNotContain("scheduled", await StoriesAsync(scheduled), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Contains("scheduled", await StoriesAsync(scheduled), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromMinutes(30));
        Assert.DoesNotContain("scheduled", await StoriesAsync(scheduled), StringComparison.Ordinal);
        await scheduled.GetPageAsync("/stories/scheduled", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_has_seen_the_new_edition_gets_no_page_kept_from_the_old()
    {
        using var content = new TestContent();
        content.WriteStory("story", title: "Before");
        await using var published = new SanjogSite().With(content);
        Assert.Contains("Before", await StoriesAsync(published), StringComparison.Ordinal);

        // As the command seed does in a process of its own: the publisher learns of it at its next look.
        content.WriteStory("story", title: "After");
        published.Services.GetRequiredService<Seeder>().Seed(ContentFolder.Scan(content.Root), PublishingRules.None, SeedOptions.Default);

        Assert.Equal("After", (await published.GetPageAsync("/stories/story")).QuerySelector("h1")!.TextContent);
        Assert.Contains("After", await StoriesAsync(published), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_hides_what_has_not_come_yet()
    {
        using var content = new TestContent();
        content.WriteStory("scheduled", "publishDate: 2025-07-01 09:30");
        var clock = new FakeTimeProvider(new DateTimeOffset(2025, 7, 1, 9, 31, 0, TimeSpan.FromHours(5.5)));
        await using var scheduled = new SanjogSite().With(content).At(clock);
        Assert.Contains("scheduled", await StoriesAsync(scheduled), StringComparison.Ordinal);

        clock.AdjustTime(clock.GetUtcNow() - TimeSpan.FromHours(1));

        Assert.DoesNotContain("scheduled", await StoriesAsync(scheduled), StringComparison.Ordinal);
        await scheduled.GetPageAsync("/stories/scheduled", HttpStatusCode.NotFound);
    }

    private static async Task<string> StoriesAsync(SanjogSite site) => (await site.GetPageAsync("/stories")).QuerySelector("main")!.TextContent;

    private async Task<byte[]> PlainAsync()
    {
        using var response = await site.GetAsync(Page);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
