using Sanjog.Tests;

namespace Sanjog.Web.Tests.Hosting;

public sealed class OpenFilesTests : IDisposable
{
    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_site_that_may_open_no_more_files_serves_what_it_has_and_catches_up()
    {
        content.WriteStory("story", title: "Before");
        using var site = await RunningSite.StartAsync(content);
        await site.ShowsAsync("/stories/story", "Before");

        // Fewer than are open now: whatever is opened from here on fails.
        await LimitAsync(site, "64");
        content.WriteStory("story", title: "After");
        await site.IsAsync("degraded");
        await site.ShowsAsync("/stories/story", "Before");

        await LimitAsync(site, "1024");
        await site.ShowsAsync("/stories/story", "After");
        await site.IsAsync("ready");
        using var stranger = new HttpClient { BaseAddress = site.Client.BaseAddress };
        using var response = await stranger.GetAsync("/");
        Assert.True(response.IsSuccessStatusCode);
    }

    private static async Task LimitAsync(RunningSite site, string files) =>
        Assert.Equal(0, await SystemTool.RunAsync("prlimit", "--pid", $"{site.Process.Id}", $"--nofile={files}:"));
}
