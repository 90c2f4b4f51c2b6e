using Sanjog.Tests;

namespace Sanjog.Web.Tests.Hosting;

/// <summary>Several processes over one store.</summary>
public sealed class TwoSitesTests : IDisposable
{
    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Two_sites_and_a_seeding_over_one_store_do_not_disturb_each_other()
    {
        content.WriteStory("story", title: "Before");
        var starts = new[] { RunningSite.StartAsync(content), RunningSite.StartAsync(content) };
        var (exitCode, _, errors) = await SiteProcess.RunAsync($"seed --content \"{content.Root}\" --store \"{content.StorePath}\"");
        using var one = await starts[0];
        using var other = await starts[1];
        Assert.Equal((0, ""), (exitCode, errors));
        await BothShowAsync("Before");

        content.WriteStory("story", title: "After");

        await BothShowAsync("After");

        async Task BothShowAsync(string title)
        {
            foreach (var site in (RunningSite[])[one, other])
            {
                await site.ShowsAsync("/stories/story", title);
                await site.IsAsync("ready");
            }
        }
    }

    [Fact]
    public async Task A_store_emptied_under_two_sites_comes_back_in_both()
    {
        content.WriteStory("story", title: "Before");
        using var one = await RunningSite.StartAsync(content);
        using var other = await RunningSite.StartAsync(content);
        content.WriteStory("story", title: "Between");
        await one.ShowsAsync("/stories/story", "Between");
        await other.ShowsAsync("/stories/story", "Between");

        // The file goes to nothing while its log and the log's index stay.
        await using (var store = new FileStream(content.StorePath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
            store.SetLength(0);
        }

        content.WriteStory("story", title: "After");
        await one.ShowsAsync("/stories/story", "After");
        await other.ShowsAsync("/stories/story", "After");
        await one.ShowsAsync("/about", "Text of about");
        await other.ShowsAsync("/about", "Text of about");
    }
}
