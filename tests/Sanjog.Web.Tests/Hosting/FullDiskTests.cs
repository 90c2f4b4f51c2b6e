using System.Net;
using Sanjog.Tests;
using Xunit.Abstractions;

namespace Sanjog.Web.Tests.Hosting;

public sealed class FullDiskTests(ITestOutputHelper output) : IDisposable
{
    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_published_stays_until_there_is_room_for_the_new(bool mounted)
    {
        var disk = await StoreDisk.MakeAsync(Path.GetDirectoryName(content.StorePath)!, mounted, output.WriteLine);
        content.WriteStory("story", title: "Before");
        using var site = await RunningSite.StartAsync(content, disk.Surroundings);
        await site.ShowsAsync("/stories/story", "Before");

        await disk.FillAsync(site.Process.Id);
        content.WriteStory("story", title: "After");
        await site.IsAsync("degraded");
        await site.ShowsAsync("/stories/story", "Before");
        await site.ShowsAsync("/about", "Text of about");
        Assert.Empty(disk.Files(site.Process.Id).Except(["sanjog.db", "sanjog.db-shm", "sanjog.db-wal", "filler"]));

        await disk.EmptyAsync(site.Process.Id);
        await site.ShowsAsync("/stories/story", "After");
        await site.IsAsync("ready");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_taken_down_goes_although_there_is_no_room_for_the_new(bool mounted)
    {
        var disk = await StoreDisk.MakeAsync(Path.GetDirectoryName(content.StorePath)!, mounted, output.WriteLine);
        content.WriteStory("withdrawn", body: "A text of the kestrelcanary.");
        content.WriteStory("deleted");
        using var site = await RunningSite.StartAsync(content, disk.Surroundings);
        await site.ShowsAsync("/stories/withdrawn", "A text");
        await site.ShowsAsync("/stories/deleted", "A text");

        await disk.FillAsync(site.Process.Id, room: 600_000);
        for (var number = 0; number < 4; number++)
        {
            content.WriteStory($"new-{number}", body: new string('a', 240_000));
        }

        content.Write("stories/withdrawn.md", "---\nstatus: withdrawn\n---\n");
        content.Delete("stories/deleted.md");

        await site.Client.EventuallyAsync("/stories/withdrawn", (response, _) => response.StatusCode == HttpStatusCode.Gone);
        await site.Client.EventuallyAsync("/stories/deleted", (response, _) => response.StatusCode == HttpStatusCode.NotFound);
        await site.IsAsync("degraded");
        await disk.LosesAsync(site.Process.Id, "kestrelcanary");
        await site.Client.EventuallyAsync("/stories/new-1", (response, _) => response.StatusCode == HttpStatusCode.NotFound);

        await disk.EmptyAsync(site.Process.Id);
        await site.ShowsAsync("/stories/new-3", "aaaa");
        await site.IsAsync("ready");
    }
}
