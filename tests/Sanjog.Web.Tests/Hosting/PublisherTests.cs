using System.Net;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Hosting;

/// <summary>What is saved is seen, and what is wrong does no harm.</summary>
public sealed class PublisherTests : IAsyncDisposable
{
    private readonly TestContent content = new();
    private readonly SanjogSite site;

    public PublisherTests() => site = new SanjogSite().With(content);

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task A_saved_change_is_seen_without_a_restart()
    {
        content.WriteStory("story", title: "Before");
        Assert.Equal("Before", (await site.GetPageAsync("/stories/story")).QuerySelector("h1")!.TextContent);

        content.WriteStory("story", title: "After");

        await site.EventuallyAsync("/stories/story", (_, text) => text.Contains("After", StringComparison.Ordinal));
        await site.EventuallyAsync("/stories", (_, text) => text.Contains("After", StringComparison.Ordinal));
    }

    [Fact]
    public async Task New_and_deleted_files_come_and_go()
    {
        content.WriteStory("story");
        await site.GetPageAsync("/stories/story");

        content.Delete("stories/story.md");
        content.WriteStory("another");

        await site.EventuallyAsync("/stories/another", (response, _) => response.StatusCode == HttpStatusCode.OK);
        await site.EventuallyAsync("/stories/story", (response, _) => response.StatusCode == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_takedown_answers_gone()
    {
        content.WriteStory("story", body: "Canary.");
        await site.GetPageAsync("/stories/story");

        content.WriteStory("story", "status: withdrawn", body: "Canary.");

        await site.EventuallyAsync("/stories/story", (response, text) => response.StatusCode == HttpStatusCode.Gone && !text.Contains("Canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_file_keeps_its_last_good_version_and_readiness_says_degraded()
    {
        content.WriteStory("story", title: "Good");
        await site.GetPageAsync("/stories/story");

        content.WriteStory("story", "kind: poem", title: "Bad");

        await site.EventuallyAsync("/health/ready", (_, text) => text == "{\"status\":\"degraded\",\"refused\":1}");
        Assert.Equal("Good", (await site.GetPageAsync("/stories/story")).QuerySelector("h1")!.TextContent);
        content.WriteStory("story", title: "Mended");
        await site.EventuallyAsync("/health/ready", (_, text) => text == "{\"status\":\"ready\",\"refused\":0}");
        Assert.Equal("Mended", (await site.GetPageAsync("/stories/story")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_content_folder_that_goes_away_and_returns_does_no_harm()
    {
        content.WriteStory("story");
        await site.GetPageAsync("/stories/story");

        Directory.Move(content.Root, content.Root + "-away");
        await site.EventuallyAsync("/health/ready", (_, text) => text.Contains("degraded", StringComparison.Ordinal));
        await site.GetPageAsync("/stories/story");
        Directory.Move(content.Root + "-away", content.Root);

        await site.EventuallyAsync("/health/ready", (_, text) => text.Contains("\"ready\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a file in its place")]
    [InlineData("too deep")]
    [InlineData("names that are no text")]
    [InlineData("a loop of links")]
    public async Task Nothing_in_the_content_folder_ends_the_publishing(string harm)
    {
        content.WriteStory("story", title: "Before");
        await site.GetPageAsync("/stories/story");

        await HarmAsync(harm);
        await site.EventuallyAsync("/stories/story", (response, _) => response.StatusCode == HttpStatusCode.OK);
        if (File.Exists(content.Root))
        {
            await site.EventuallyAsync("/health/ready", (_, text) => text.Contains("degraded", StringComparison.Ordinal));
            File.Delete(content.Root);
            Directory.Move(content.Root + "-away", content.Root);
        }

        content.WriteStory("story", title: "After");
        await site.EventuallyAsync("/stories/story", (_, text) => text.Contains("After", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_deleted_while_serving_comes_back_with_what_was_taken_down_gone()
    {
        content.WriteStory("story", body: "Canary.");
        await site.GetPageAsync("/stories/story");

        File.Delete(site.StorePath);
        content.WriteStory("story", "status: withdrawn");

        await site.EventuallyAsync("/stories/story", (response, _) => response.StatusCode == HttpStatusCode.Gone);
        Assert.True(File.Exists(site.StorePath));
    }

    [Fact]
    public async Task A_file_that_never_rests_keeps_no_other_waiting()
    {
        await site.GetPageAsync("/");
        using var writing = new CancellationTokenSource();
        var restless = Task.Run(async () =>
        {
            for (var number = 0; !writing.IsCancellationRequested; number++)
            {
                content.WriteStory("restless", body: new string('x', 100 + number));
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        });
        content.WriteStory("story");

        await site.EventuallyAsync("/stories/story", (response, _) => response.StatusCode == HttpStatusCode.OK);
        await writing.CancelAsync();
        await restless;
    }

    [Fact]
    public async Task Drafts_are_seen_in_development_only()
    {
        content.WriteStory("story", "draft: true");
        await using var development = new SanjogSite().With(content).In("Development");

        Assert.Contains("Draft", (await development.GetPageAsync("/stories/story")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Draft", (await development.GetPageAsync("/stories")).QuerySelector(".card")!.TextContent, StringComparison.Ordinal);
        await site.GetPageAsync("/stories/story", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Development_shows_the_refused_files_on_every_page_until_they_are_mended()
    {
        content.WriteStory("story", "kind: poem");
        await using var development = new SanjogSite().With(content).In("Development");

        foreach (var (path, status) in ((string, HttpStatusCode)[])[("/", HttpStatusCode.OK), ("/stories", HttpStatusCode.OK), ("/nowhere", HttpStatusCode.NotFound)])
        {
            var strip = (await development.GetPageAsync(path, status)).QuerySelector("aside[aria-label='Not published']")!;
            Assert.Contains("stories/story.md(6,1): error SJ0108: ", strip.TextContent, StringComparison.Ordinal);
        }

        content.WriteStory("story");
        await development.EventuallyAsync("/", (_, text) => !text.Contains("Not published", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Visitors_never_see_which_files_were_refused()
    {
        content.WriteStory("story", "kind: poem");

        using var response = await site.GetAsync("/");
        Assert.DoesNotContain("SJ0108", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task HarmAsync(string harm)
    {
        switch (harm)
        {
            case "a file in its place":
                Directory.Move(content.Root, content.Root + "-away");
                await File.WriteAllTextAsync(content.Root, "");
                break;
            case "too deep":
                Directory.CreateDirectory(content.PathOf(string.Join('/', Enumerable.Repeat("deep", 200))));
                break;
            case "names that are no text":
                Assert.Equal(0, await SystemTool.RunAsync("sh", "-c", $"touch '{content.Root}/stories/'$(printf '\\377\\376').md"));
                break;
            default:
                Directory.CreateSymbolicLink(content.PathOf("stories/loop"), content.Root);
                break;
        }
    }
}
