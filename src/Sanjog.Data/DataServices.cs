using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sanjog.Data.Feeds;
using Sanjog.Data.Pages;
using Sanjog.Data.Reports;
using Sanjog.Data.Search;
using Sanjog.Data.Sitemaps;
using Sanjog.Data.Sites;
using Sanjog.Data.Store;
using Sanjog.Data.Stories;

namespace Sanjog.Data;

/// <summary>What an application needs to read from the store and to fill it.</summary>
public static class DataServices
{
    /// <summary>The application itself provides a <see cref="StoreFile"/> and, for each request, a <see cref="Viewing"/>.</summary>
    public static IServiceCollection AddSanjogData(this IServiceCollection services) => services
        .AddPooledDbContextFactory<SiteContext>((provider, options) => provider.GetRequiredService<StoreFile>().ConfigureReading(options))
        .AddScoped(provider => provider.GetRequiredService<IDbContextFactory<SiteContext>>().CreateDbContext())
        .AddSingleton<Seeder>()
        .AddScoped<StoryQueries>()
        .AddScoped<ReportQueries>()
        .AddScoped<PageQueries>()
        .AddScoped<SearchQueries>()
        .AddScoped<FeedQueries>()
        .AddScoped<SitemapQueries>()
        .AddScoped<SiteQueries>();
}
