using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Sinks.SystemConsole.Themes;
using Sanjog.Web.Http;

namespace Sanjog.Web.Hosting;

/// <summary>
/// The log: one line for each request and each publication. It never holds a visitor's address, browser, referring page
/// or query.
/// </summary>
internal static class Logging
{
    private const string ReadableLine = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddSanjogLogging(this IServiceCollection services) => services.AddSerilog(
        (provider, log) =>
        {
            log.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("System", LogEventLevel.Warning)
                // Says where the site is open and how to stop it.
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                // Switched off, because it takes a trace id of the visitor's choice into every line.
                .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
                // What the store can't do is caught and said by whoever asked it.
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal)
                // An address in use is said in one line by the serve command.
                .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal);
            if (provider.GetRequiredService<IHostEnvironment>().IsDevelopment())
            {
                log.WriteTo.Console(outputTemplate: ReadableLine, formatProvider: CultureInfo.InvariantCulture, theme: ConsoleTheme.None);
            }
            else
            {
                log.WriteTo.Console(new CompactJsonFormatter());
            }
        },
        // Hosts in one test process must not share a logger.
        preserveStaticLogger: true);

    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = "{Method} {Path} {Status} in {Milliseconds:0.0} ms";
        // The path goes in as it came, percent-encoded: decoded, it could break the line.
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new LogEventProperty("Method", new ScalarValue(KnownMethod(context.Request.Method))),
            new LogEventProperty("Path", new ScalarValue(Told(context.Request.Path))),
            new LogEventProperty("Status", new ScalarValue(status)),
            new LogEventProperty("Milliseconds", new ScalarValue(elapsed)),
        ];
    });

    // An address of the search that was typed wrongly may hold the words in its path.
    private static string Told(PathString path) =>
        Paths.IsOfSearch(path) ? Paths.SearchPage : path.ToUriComponent();

    private static string KnownMethod(string method) => method.Length <= 10 && method.All(char.IsAsciiLetter) ? method : "?";
}
