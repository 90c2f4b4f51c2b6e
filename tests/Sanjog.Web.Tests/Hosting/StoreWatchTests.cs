using Microsoft.EntityFrameworkCore;
using Sanjog.Content;
using Sanjog.Data.Store;
using Sanjog.Tests;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Tests.Hosting;

public sealed class StoreWatchTests : IDisposable
{
    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_store_that_was_emptied_and_made_anew_between_two_looks_is_read()
    {
        var store = new StoreFile(content.StorePath);
        var contexts = new Contexts(store);
        var watch = new StoreWatch(store, new Publication(), contexts);
        Directory.CreateDirectory(Path.GetDirectoryName(content.StorePath)!);
        await File.WriteAllBytesAsync(content.StorePath, []);
        // A request that came meanwhile: its connection waits for the next one, and holds the empty file.
        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(ReadAsRequestAsync);

        // Another site makes the store anew.
        File.Delete(content.StorePath);
        new Seeder(store).Seed(ContentFolder.Scan(content.Root), PublishingRules.None, SeedOptions.Default);

        var edition = await watch.ReadEditionAsync(PublishingRules.None, default);
        Assert.True(edition > 0);
        Assert.Equal(edition, await ReadAsRequestAsync());

        async Task<long?> ReadAsRequestAsync()
        {
            await using var context = contexts.CreateDbContext();
            return await Edition.CurrentNumberAsync(context, default);
        }
    }

    private sealed class Contexts(StoreFile store) : IDbContextFactory<SiteContext>
    {
        public SiteContext CreateDbContext()
        {
            var options = new DbContextOptionsBuilder<SiteContext>();
            store.ConfigureReading(options);
            return new SiteContext(options.Options);
        }
    }
}
