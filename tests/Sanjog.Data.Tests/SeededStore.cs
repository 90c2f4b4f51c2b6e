using Microsoft.EntityFrameworkCore;
using Sanjog.Content;
using Sanjog.Data.Feeds;
using Sanjog.Data.Reports;
using Sanjog.Data.Search;
using Sanjog.Data.Store;
using Sanjog.Data.Stories;
using Sanjog.Tests;

namespace Sanjog.Data.Tests;

/// <summary>A real store in a file of its own, filled from content of its own.</summary>
internal sealed class SeededStore : IDisposable
{
    /// <summary>What stands in its content beside stories: site.yml and six pages.</summary>
    public const int StandingFiles = 7;

    public static readonly DateTime Now = new(2025, 6, 15, 6, 30, 0, DateTimeKind.Utc);

    public TestContent Content { get; } = new();

    public StoreFile Store => new(Content.StorePath);

    public SeedResult Seed(PublishingRules? rules = null, bool comparesAll = false) => Seed(new SeedOptions { ComparesAll = comparesAll }, rules);

    public SeedResult Seed(SeedOptions options, PublishingRules? rules = null) =>
        new Seeder(Store).Seed(ContentFolder.Scan(Content.Root), rules ?? PublishingRules.None, options);

    public SiteContext Open()
    {
        var options = new DbContextOptionsBuilder<SiteContext>();
        Store.ConfigureReading(options);
        return new SiteContext(options.Options);
    }

    public static StoryQueries Stories(SiteContext context, DateTime? now = null, bool drafts = false) =>
        new(context, new Viewing(now ?? Now, drafts, Samples: true));

    public static SearchQueries Search(SiteContext context, DateTime? now = null, bool drafts = false, bool samples = true) =>
        new(context, new Viewing(now ?? Now, drafts, samples));

    public static ReportQueries Reports(SiteContext context, bool samples = true) => new(context, new Viewing(Now, Drafts: false, samples));

    public static FeedQueries Feeds(SiteContext context) => new(context, new Viewing(Now, Drafts: false, Samples: true));

    public long Edition()
    {
        using var context = Open();
        return context.Stamp.Single().Edition;
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Content.Dispose();
    }
}
