using System.Buffers.Binary;
using System.Net;
using System.Text;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Controllers;

/// <summary>The picture that messengers show beside the address of a page.</summary>
public sealed class CardTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    private const string Card = "/stories/mixed-pickles/card.png";
    private const string Report = "/annual-reports/annual-report-2024-25";

    public static TheoryData<string> Pages =>
    [
        "/", "/stories", "/stories/kinds/practice", "/stories/tags/learning", "/about", "/roles", "/annual-reports", Report, "/safety", "/privacy",
        "/accessibility", .. Directory.GetFiles(Path.Combine(Repository.Content, "stories"), "*.md").Select(file => $"/stories/{Path.GetFileNameWithoutExtension(file)}"),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_names_a_card_that_is_there(string path)
    {
        var address = new Uri((await site.GetPageAsync(path)).QuerySelector("meta[property='og:image']")!.GetAttribute("content")!, UriKind.Absolute);
        using var response = await site.GetAsync(address.AbsolutePath, ("Accept-Encoding", "br, gzip"));
        var png = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal(path.StartsWith("/stories/", StringComparison.Ordinal) && path.Split('/').Length == 3 || path == Report ? $"{path}/card.png" : "/card.png", address.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("image/png", response.Content.Headers.ContentType?.ToString());
        Assert.Equal((1200, 630), SizeOf(png));
        Assert.InRange(png.Length, 5_000, 120_000);
    }

    [Fact]
    public async Task It_is_never_packed_and_has_one_tag()
    {
        using var plain = await site.GetAsync(Card);
        using var packed = await site.GetAsync(Card, ("Accept-Encoding", "br"));

        Assert.Empty(packed.Content.Headers.ContentEncoding);
        Assert.Empty(packed.Headers.Vary);
        Assert.Equal(plain.Headers.ETag, packed.Headers.ETag);
        Assert.Equal("public, no-cache", packed.Headers.CacheControl?.ToString());
        Assert.Equal(await plain.Content.ReadAsByteArrayAsync(), await packed.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_the_client_has_is_not_sent_again()
    {
        using var first = await site.GetAsync(Card);
        using var second = await site.GetAsync(Card, ("Accept-Encoding", "br"), ("If-None-Match", first.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        AssertOthersMayShow(second);
    }

    [Theory]
    [InlineData(Card)]
    [InlineData("/card.png")]
    [InlineData($"{Report}/card.png")]
    public async Task Pages_of_other_sites_may_show_it_and_it_can_do_nothing(string path)
    {
        using var head = await site.SendAsync(HttpMethod.Head, path);
        using var get = await site.GetAsync(path);

        AssertOthersMayShow(get);
        AssertOthersMayShow(head);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
    }

    [Theory]
    [InlineData("/stories/nothing/card.png")]
    [InlineData("/annual-reports/nothing/card.png")]
    [InlineData("/stories/tags/card.png")]
    [InlineData("/about/card.png")]
    [InlineData("/stories/card.png")]
    public async Task What_is_not_there_has_none(string path) => await site.GetPageAsync(path, HttpStatusCode.NotFound);

    [Fact]
    public async Task What_may_not_be_seen_has_none()
    {
        using var content = new TestContent();
        content.WriteStory("hidden", "sensitive: true\naliases: [before]");
        content.WriteStory("moved", "aliases: [known-before]");
        content.WriteStory("draft", "draft: true");
        content.WriteStory("gone", "status: withdrawn");
        await using var own = new SanjogSite().With(content);

        await own.GetPageAsync("/stories/hidden/card.png", HttpStatusCode.NotFound);
        await own.GetPageAsync("/stories/draft/card.png", HttpStatusCode.NotFound);
        await own.GetPageAsync("/stories/gone/card.png", HttpStatusCode.Gone);
        using var moved = await own.GetAsync("/stories/known-before/card.png");
        Assert.Equal((HttpStatusCode.PermanentRedirect, "/stories/moved/card.png"), (moved.StatusCode, moved.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task It_goes_with_its_story_and_with_its_openness()
    {
        using var content = new TestContent();
        content.WriteStory("a-story");
        content.WriteStory("another");
        await using var own = new SanjogSite().With(content);
        foreach (var path in (string[])["/stories/a-story/card.png", "/stories/another/card.png"])
        {
            using var before = await own.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        }

        content.WriteStory("a-story", "status: withdrawn");
        content.WriteStory("another", "sensitive: true");

        await own.EventuallyAsync("/stories/a-story/card.png", (response, _) => response.StatusCode == HttpStatusCode.Gone);
        await own.EventuallyAsync("/stories/another/card.png", (response, _) => response.StatusCode == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Its_address_comes_from_the_setting_and_not_from_the_visitor()
    {
        using var content = new TestContent();
        content.WriteStory("গল্প");
        await using var own = new SanjogSite().With(content).With("Site:BaseUrl", "https://example.org");

        using var response = await own.GetAsync("/stories/%E0%A6%97%E0%A6%B2%E0%A7%8D%E0%A6%AA", ("Host", "evil.example"));
        var html = await response.Content.ReadAsStringAsync();

        Assert.DoesNotContain("evil", html, StringComparison.Ordinal);
        Assert.Contains("content=\"https://example.org/stories/%E0%A6%97%E0%A6%B2%E0%A7%8D%E0%A6%AA/card.png\"", html, StringComparison.Ordinal);
    }

    private static void AssertOthersMayShow(HttpResponseMessage response)
    {
        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("default-src 'none'; sandbox; frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
    }

    // PNG, third edition, section 11.2.1: the first chunk is the header, and begins with width and height.
    private static (int Width, int Height) SizeOf(byte[] png)
    {
        Assert.Equal("IHDR", Encoding.ASCII.GetString(png, 12, 4));
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
