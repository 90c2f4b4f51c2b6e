using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using Sanjog.Data;
using Sanjog.Data.Reports;
using Sanjog.Data.Store;
using Sanjog.Web.Http;

namespace Sanjog.Web.Hosting;

/// <summary>Puts the web application together. Every service and every step of a request stands here, in reading order.</summary>
internal static class SiteHost
{
    private const int KilobyteInBytes = 1024;

    public static WebApplication Build(string[] args)
    {
        var builder = CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = KilobyteInBytes;
            // A search of thousands of letters is answered like any other: it is cut.
            kestrel.Limits.MaxRequestLineSize = 64 * KilobyteInBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * KilobyteInBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        AddServices(builder.Services);
        var app = builder.Build();
        UseSteps(app);
        return app;
    }

    /// <summary>The settings as the site would read them, for commands that do not serve.</summary>
    public static IConfiguration Configuration(IReadOnlyDictionary<string, string?> overrides)
    {
        var builder = CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(overrides);
        return builder.Configuration;
    }

    private static WebApplicationBuilder CreateBuilder(string[] args) => WebApplication.CreateBuilder(new WebApplicationOptions
    {
        // Settings are read once, so their files need no watcher.
        Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
        ContentRootPath = AppContext.BaseDirectory,
        EnvironmentName = DefaultEnvironment(args),
    });

    private static void AddServices(IServiceCollection services)
    {
        services.AddSanjogLogging();
        services.AddSingleton(provider => Settings.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new StoreFile(provider.GetRequiredService<Settings>().StorePath));
        services.AddSingleton(provider => new ReportFolder(provider.GetRequiredService<Settings>().ContentRoot));
        services.AddSanjogData();
        services.AddScoped(provider => new Viewing(
            provider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime,
            Drafts: provider.GetRequiredService<IHostEnvironment>().IsDevelopment(),
            Samples: provider.GetRequiredService<Settings>().ShowSamples));
        services.AddSingleton<Publication>();
        services.AddSingleton<RulesWatch>();
        services.AddSingleton<ContentWatch>();
        services.AddSingleton<StoreWatch>();
        services.AddHostedService<Publisher>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<StyleSheet>();
        services.AddSingleton<VerifyScript>();
        services.AddSingleton(provider => new ExitGuard(provider.GetRequiredService<Settings>().ExitUrl));
        services.AddSingleton<PlainPage>();
        services.AddSearchLimit();
        services.AddControllersWithViews(options => options.Filters.Add<EditionFilter>());
        // The framework makes keys for forms and sessions at start and stores them. The site has neither, so it writes none.
        if (services.FirstOrDefault(service => service.ImplementationType?.Name == "DataProtectionHostedService") is { } keyMaker)
        {
            services.Remove(keyMaker);
        }

        // Bengali and Hindi are written as they are, not as numbers.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    private static void UseSteps(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseRequestLog();
        app.UseMiddleware<ErrorBoundary>();
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseMiddleware<MethodGuard>();
        app.UseMiddleware<CanonicalPath>();
        app.UseRouting();
        app.UseMiddleware<PageCache>();
        app.UseRateLimiter();
        app.MapHealth();
        app.MapControllers();
    }

    // A debug build is a developer's: it says more and shows drafts, unless it is told where it runs.
    private static string? DefaultEnvironment(string[] args)
    {
#if DEBUG
        var isTold = Array.Exists(args, arg => arg.StartsWith("--environment", StringComparison.OrdinalIgnoreCase))
            || Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is not null
            || Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is not null;
        return isTold ? null : Environments.Development;
#else
        return null;
#endif
    }
}
