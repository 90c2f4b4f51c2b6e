using System.Net;
using System.Runtime.Versioning;
using Sanjog.Content;
using Sanjog.Data.Store;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Hosting;

[UnsupportedOSPlatform("windows")]
public sealed class ReadOnlyStoreTests : IDisposable
{
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;
    private const UnixFileMode Writable = ReadOnly | UnixFileMode.UserWrite;

    // Modes do not bind the system's administrator, as whom tests may run, unless these powers are given away.
    private static readonly string Surroundings = Environment.UserName == "root"
        ? "exec setpriv --inh-caps=-dac_override,-dac_read_search --bounding-set=-dac_override,-dac_read_search \"$@\""
        : "";

    private readonly TestContent content = new();

    private string Folder => Path.GetDirectoryName(content.StorePath)!;

    public void Dispose()
    {
        SetMode(Writable);
        content.Dispose();
    }

    [Fact]
    public async Task A_store_that_may_not_be_written_stays_served_and_catches_up()
    {
        content.WriteStory("story", title: "Before");
        using var site = await RunningSite.StartAsync(content, Surroundings);
        await site.ShowsAsync("/stories/story", "Before");

        SetMode(ReadOnly);
        content.WriteStory("story", title: "After");
        await site.IsAsync("degraded");
        await site.ShowsAsync("/stories/story", "Before");
        await site.ShowsAsync("/about", "Text of about");

        SetMode(Writable);
        await site.ShowsAsync("/stories/story", "After");
        await site.IsAsync("ready");
    }

    [Fact]
    public async Task A_start_on_a_folder_that_may_not_be_written_waits_for_it()
    {
        Directory.CreateDirectory(Folder);
        SetMode(ReadOnly);
        content.WriteStory("story");
        using var site = await RunningSite.StartAsync(content, Surroundings);
        await site.IsAsync("unready");

        SetMode(Writable);

        await site.ShowsAsync("/stories/story", "A text.");
        await site.IsAsync("ready");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_start_on_a_store_that_may_not_be_written_catches_up(bool hasLog)
    {
        content.WriteStory("story", title: "Before");
        using (var before = await RunningSite.StartAsync(content, Surroundings))
        {
            await before.ShowsAsync("/stories/story", "Before");
            before.Process.Kill();
        }

        if (!hasLog)
        {
            new Seeder(new StoreFile(content.StorePath)).Seed(ContentFolder.Scan(content.Root), PublishingRules.None, new SeedOptions());
        }

        content.WriteStory("story", title: "After");
        SetMode(ReadOnly);
        using var site = await RunningSite.StartAsync(content, Surroundings);
        using var answer = await site.Client.GetAsync("/stories/story");
        Assert.Equal(hasLog ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable, answer.StatusCode);

        SetMode(Writable);
        await site.ShowsAsync("/stories/story", "After");
        await site.IsAsync("ready");
    }

    private void SetMode(UnixFileMode mode)
    {
        File.SetUnixFileMode(Folder, mode);
        foreach (var file in Directory.GetFiles(Folder))
        {
            File.SetUnixFileMode(file, mode);
        }
    }
}
