using System.Net;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Hosting;

/// <summary>What editors, scripts and wrong clocks do to a folder while it is served.</summary>
public sealed class EditorTests : IAsyncDisposable
{
    private readonly TestContent content = new();
    private readonly SanjogSite site;

    public EditorTests() => site = new SanjogSite().With(content);

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task An_editors_way_of_saving_publishes_the_text_and_nothing_else()
    {
        content.WriteStory("story", title: "Before");
        await ShowsAsync("story", "Before");

        content.Write("stories/4913", "");
        content.Delete("stories/4913");
        content.Write("stories/.story.md.swp", "Swap.");
        content.Write("stories/#story.md#", "Not yet saved.");
        File.Move(content.PathOf("stories/story.md"), content.PathOf("stories/story.md~"));
        content.WriteStory("story", title: "After");

        await ShowsAsync("story", "After");
        await IsReadyAsync();
        Assert.Equal("1 story", (await site.GetPageAsync("/stories")).QuerySelector(".count")!.TextContent);
    }

    [Fact]
    public async Task Files_that_are_replaced_or_swapped_by_renames_are_noticed()
    {
        content.WriteStory("one", title: "One, before");
        content.WriteStory("two", title: "Two");
        await ShowsAsync("one", "One, before");

        content.WriteStory("one.md.tmp-new", title: "One, after");
        File.Move(content.PathOf("stories/one.md.tmp-new.md"), content.PathOf("stories/one.md"), overwrite: true);
        await ShowsAsync("one", "One, after");

        File.Move(content.PathOf("stories/one.md"), content.PathOf("stories/one.tmp"));
        File.Move(content.PathOf("stories/two.md"), content.PathOf("stories/one.md"));
        File.Move(content.PathOf("stories/one.tmp"), content.PathOf("stories/two.md"));
        await ShowsAsync("one", "Two");
        await ShowsAsync("two", "One, after");
    }

    [Fact]
    public async Task A_folder_renamed_away_and_back_in_a_storm_takes_no_story_down()
    {
        content.WriteStory("story", title: "Before");
        await ShowsAsync("story", "Before");

        for (var number = 0; number < 50; number++)
        {
            Directory.Move(content.PathOf("stories"), content.PathOf("stories-away"));
            await Task.Delay(TimeSpan.FromMilliseconds(15));
            Directory.Move(content.PathOf("stories-away"), content.PathOf("stories"));
            await Task.Delay(TimeSpan.FromMilliseconds(15));
            await site.GetPageAsync("/stories/story");
        }

        content.WriteStory("story", title: "After");
        await ShowsAsync("story", "After");
        await IsReadyAsync();
    }

    [Fact]
    public async Task A_change_is_noticed_whatever_time_its_file_bears()
    {
        content.WriteStory("story", title: "Title 0");
        await ShowsAsync("story", "Title 0");

        var title = 0;
        foreach (var year in (int[])[2099, 1971, 1999])
        {
            content.WriteStory("story", title: $"Title {++title}");
            File.SetLastWriteTimeUtc(content.PathOf("stories/story.md"), new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            await ShowsAsync("story", $"Title {title}");
        }
    }

    private Task ShowsAsync(string slug, string title) => site.EventuallyAsync(
        $"/stories/{slug}", (response, text) => response.StatusCode == HttpStatusCode.OK && text.Contains($">{title}</h1>", StringComparison.Ordinal));

    private Task IsReadyAsync() => site.EventuallyAsync("/health/ready", (_, text) => text == "{\"status\":\"ready\",\"refused\":0}");
}
