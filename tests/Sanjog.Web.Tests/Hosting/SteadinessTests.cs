using Microsoft.Extensions.DependencyInjection;
using Sanjog.Content;
using Sanjog.Data.Store;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Hosting;

/// <summary>What a site needs does not grow with what it has published. Nothing else runs beside it, so that it can be counted.</summary>
[CollectionDefinition(nameof(SteadinessTests), DisableParallelization = true)]
[Collection(nameof(SteadinessTests))]
public sealed class SteadinessTests : IAsyncDisposable
{
    private const int MostMoreFiles = 10;
    private const int MostMoreMegabytes = 40;

    private readonly TestContent content = new();
    private readonly SanjogSite site;

    public SteadinessTests() => site = new SanjogSite().With(content).With("Store:Path", content.StorePath);

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task Two_hundred_publications_leave_files_and_memory_as_they_were()
    {
        await PublishAsync(0, 50);
        var (files, memory) = (OpenFiles(), GC.GetTotalMemory(forceFullCollection: true));

        await PublishAsync(50, 200);

        Assert.InRange(OpenFiles(), 1, files + MostMoreFiles);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) / 1024 / 1024, 0, (memory / 1024 / 1024) + MostMoreMegabytes);
    }

    // Of the store and the content only: the runtime opens files of its own, and keeps each library open. What closes meanwhile leads nowhere.
    private int OpenFiles() => Directory.EnumerateFiles("/proc/self/fd")
        .Count(file => new FileInfo(file).LinkTarget?.StartsWith(content.Folder, StringComparison.Ordinal) == true);

    private async Task PublishAsync(int from, int count)
    {
        await site.GetPageAsync("/");
        var seeder = site.Services.GetRequiredService<Seeder>();
        for (var number = from; number < from + count; number++)
        {
            content.WriteStory("story", title: $"Title {number}");
            seeder.Seed(ContentFolder.Scan(content.Root), PublishingRules.None, SeedOptions.Default);
            using var response = await site.GetAsync("/stories/story");
            Assert.True(response.IsSuccessStatusCode);
        }
    }
}
