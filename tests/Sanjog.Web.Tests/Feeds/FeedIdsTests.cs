using System.Text.Json;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Feeds;

/// <summary>What names a story in feeds stays, whatever becomes of its file and of the site's address.</summary>
public sealed class FeedIdsTests : IDisposable
{
    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Story_keeps_its_name_through_every_renaming()
    {
        content.WriteStory("first");
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", FeedSite.Start);
        Assert.Equal("tag:example.org,2026:stories/first https://example.org/stories/first", await ToldAsync(site));

        File.Move(content.PathOf("stories/first.md"), content.PathOf("stories/second.md"));
        content.WriteStory("second", "aliases: [first]");
        await site.EventuallyAsync("/feed.json", (_, text) => text.Contains("/stories/second", StringComparison.Ordinal));
        Assert.Equal("tag:example.org,2026:stories/first https://example.org/stories/second", await ToldAsync(site));

        File.Move(content.PathOf("stories/second.md"), content.PathOf("stories/third.md"));
        content.WriteStory("third", "aliases: [first, second]");
        await site.EventuallyAsync("/feed.json", (_, text) => text.Contains("/stories/third", StringComparison.Ordinal));
        Assert.Equal("tag:example.org,2026:stories/first https://example.org/stories/third", await ToldAsync(site));
    }

    [Theory]
    [InlineData("https://example.org", "tag:example.org,2026:stories/story")]
    [InlineData("http://EXAMPLE.org:8080/", "tag:example.org,2026:stories/story")]
    [InlineData("https://বাংলা.example", "tag:xn--54b7fta0cc.example,2026:stories/story")]
    [InlineData("https://[2001:db8::1]", "tag:localhost,2026:stories/story")]
    [InlineData("", "tag:127.0.0.1,2026:stories/story")]
    public async Task Host_alone_is_part_of_the_name(string baseUrl, string expected)
    {
        content.WriteStory("story");
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", baseUrl);

        Assert.Equal(expected, (await ToldAsync(site)).Split(' ')[0]);
    }

    [Fact]
    public async Task Two_stories_are_never_told_under_one_name()
    {
        content.WriteStory("first", "weight: 1");
        content.WriteStory("second", "weight: 2\naliases: [first]");
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", FeedSite.Start);

        Assert.Equal("tag:example.org,2026:stories/first https://example.org/stories/first", await ToldAsync(site));
    }

    [Fact]
    public async Task Withdrawn_story_whose_name_another_one_has_taken_needs_no_tombstone()
    {
        content.WriteStory("first", "status: withdrawn");
        content.WriteStory("second", "aliases: [first]");
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", FeedSite.Start);
        using var atom = await site.GetAsync("/feed.atom");

        Assert.DoesNotContain("deleted-entry", await atom.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("tag:example.org,2026:stories/first https://example.org/stories/second", await ToldAsync(site));
    }

    private static async Task<string> ToldAsync(SanjogSite site)
    {
        using var response = await site.GetAsync("/feed.json");
        using var feed = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return string.Join('\n', feed.RootElement.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("id")} {item.GetProperty("url")}"));
    }
}
