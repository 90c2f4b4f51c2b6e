using System.Net;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Feeds;

/// <summary>How feeds are answered, whatever they say.</summary>
public sealed class FeedAnswerTests(FeedSite feeds) : IClassFixture<FeedSite>
{
    public static TheoryData<string> Paths => [.. FeedSite.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Each_has_the_type_of_its_format_and_the_headers_of_every_answer(string path)
    {
        using var response = await feeds.Site.GetAsync(path);
        var type = Path.GetExtension(path) switch { ".atom" => "atom+xml", ".xml" => "rss+xml", _ => "feed+json" };

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"application/{type}; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task What_a_reader_has_is_not_sent_again(string path)
    {
        using var first = await feeds.Site.GetAsync(path, ("Accept-Encoding", "br"));
        using var second = await feeds.Site.GetAsync(path, ("Accept-Encoding", "br"), ("If-None-Match", first.Headers.ETag!.ToString()));
        using var other = await feeds.Site.GetAsync(path, ("Accept-Encoding", "br"), ("If-None-Match", "\"other\""));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Head_answers_as_get_without_the_body(string path)
    {
        await using var site = new SanjogSite();
        using var head = await site.SendAsync(HttpMethod.Head, path);
        using var get = await site.GetAsync(path);

        Assert.Equal((HttpStatusCode.OK, get.Headers.ETag), (head.StatusCode, head.Headers.ETag));
        Assert.Equal((get.Content.Headers.ContentLength, get.Content.Headers.ContentType), (head.Content.Headers.ContentLength, head.Content.Headers.ContentType));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.NotEmpty(await get.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Same_content_gives_the_same_bytes_whatever_the_clock_says(string path)
    {
        using var content = new TestContent();
        content.WriteStory("story");
        content.WriteReport("report", "2023-24");
        var texts = new List<string>();
        foreach (var year in (int[])[2025, 2030])
        {
            await using var site = new SanjogSite().With(content).With("Site:BaseUrl", FeedSite.Start)
                .At(new(new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero)));
            using var response = await site.GetAsync(path);
            texts.Add(await response.Content.ReadAsStringAsync());
        }

        Assert.Equal(texts[0], texts[1]);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Site_without_stories_and_reports_has_feeds_all_the_same(string path)
    {
        using var content = new TestContent();
        await using var site = new SanjogSite().With(content);
        using var response = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Sanjog: ", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Whatever_a_request_claims_leaves_no_trace(string path)
    {
        var expected = await feeds.TextAsync(path);
        await using var site = new SanjogSite().With("Site:BaseUrl", FeedSite.Start);
        string[] answers =
        [
            await site.GetRawAsync(path, "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: gopher\r\nForwarded: host=evil.example\r\n", "evil.example"),
            await site.GetRawAsync($"http://evil.example{path}", host: "evil.example"),
            await site.GetRawAsync($"http://evil.example{path}"),
            await site.GetRawAsync($"{path}?evil.example", "Referer: https://evil.example/\r\nOrigin: https://evil.example\r\n"),
            await site.GetRawAsync(path),
        ];

        Assert.All(answers, answer => Assert.DoesNotContain("evil.example", answer, StringComparison.Ordinal));
        Assert.All(answers[..2], answer => Assert.Equal(answers[^1].Split("\r\n\r\n")[1], answer.Split("\r\n\r\n")[1]));
        Assert.Contains("https://example.org/", expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", 3)]
    [InlineData("/stories/full", 3)]
    [InlineData("/annual-reports", 4)]
    [InlineData("/annual-reports/report", 4)]
    public async Task Pages_name_the_feeds(string path, int expected)
    {
        var links = (await feeds.Site.GetPageAsync(path)).QuerySelectorAll("head link[rel=alternate]").ToList();

        Assert.Equal(expected, links.Count);
        foreach (var link in links)
        {
            using var response = await feeds.Site.GetAsync(link.GetAttribute("href")!);
            Assert.Equal(link.GetAttribute("type"), response.Content.Headers.ContentType?.MediaType);
            Assert.StartsWith("Sanjog: ", link.GetAttribute("title"), StringComparison.Ordinal);
        }
    }
}
