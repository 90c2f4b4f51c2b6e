using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Sanjog.Content;
using Sanjog.Content.Diagnostics;
using Sanjog.Data.Store;

namespace Sanjog.Web.Hosting;

/// <summary>
/// Publishes the content: once before the server listens, then whenever files differ from those last seen. It looks at the
/// folder itself, because file watchers can die in silence (docs/decisions/polling-instead-of-watching.md).
/// </summary>
internal sealed partial class Publisher(
    Settings settings, StoreFile store, Seeder seeder, Publication publication, IDbContextFactory<SiteContext> contexts, ILogger<Publisher> log) : BackgroundService
{
    // A look costs what listing the files costs. A site with many rests longer after it, so as not to spend its time on looking.
    private const int RestForLook = 12;
    private static readonly TimeSpan ShortestRest = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(150);

    // What keeps its size and time of change is found by its bytes alone, which is too much for each look.
    private static readonly TimeSpan CompareAllEvery = TimeSpan.FromMinutes(5);

    // A file that never comes to rest must not keep the others waiting.
    private const int MostLooks = 5;

    private (string Rules, ulong Folder)? lastSeen;
    private DateTime? compareAgainAt;
    private long compareAllAt;
    private string? lastSaid;
    private TimeSpan lookTook;
    private bool isOpen;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await TryPublishAsync(cancellationToken);
        isOpen = true;
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Rest(), stoppingToken);
                await TryPublishAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private TimeSpan Rest() => TimeSpan.FromTicks(Math.Clamp(lookTook.Ticks * RestForLook, ShortestRest.Ticks, LongestRest.Ticks));

    // Whatever goes wrong here, the site goes on serving what it has, and the next look tries again.
    private async Task TryPublishAsync(CancellationToken cancellation)
    {
        try
        {
            await PublishAsync(cancellation);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            lastSeen = null;
            if (StoreFile.IsDamage(fault))
            {
                publication.ReportDamage();
            }

            if (publication.State.Fault != fault.Message)
            {
                LogFailure(fault.Message);
            }

            publication.Failed(fault.Message);
        }
    }

    private async Task PublishAsync(CancellationToken cancellation)
    {
        var rules = settings.ReadRules();
        (string Rules, ulong Folder) seen = (rules.Fingerprint, Look());
        if (publication.TakeDamageReport())
        {
            StoreFile.CloseIdleConnections();
            lastSeen = null;
            // Another site may have made it anew already.
            if (store.Exists && !store.IsSound())
            {
                store.DeleteDamaged();
            }
        }

        if (publication.State.IsReady && (!store.Exists || store.IsEmptied))
        {
            // Somebody deleted it: it comes back whole.
            StoreFile.CloseIdleConnections();
            lastSeen = null;
        }

        var comparesAll = Environment.TickCount64 >= compareAllAt;
        if (seen == lastSeen && !comparesAll && !(compareAgainAt < DateTime.UtcNow) && await ReadEditionAsync(cancellation) is var edition and > 0)
        {
            seeder.EmptyLog();
            publication.Now(edition);
            return;
        }

        await SettleAsync(seen.Folder, cancellation);
        var result = Seed(rules, comparesAll, cancellation);
        publication.Now(await ReadEditionAsync(cancellation), result);
        Report(result);
    }

    private ulong Look()
    {
        var start = Stopwatch.GetTimestamp();
        var folder = ContentFolder.Look(settings.ContentRoot);
        lookTook = Stopwatch.GetElapsedTime(start);
        return folder;
    }

    private SeedResult Seed(PublishingRules rules, bool comparesAll, CancellationToken cancellation)
    {
        var now = DateTime.UtcNow;
        var folder = ContentFolder.Scan(settings.ContentRoot);
        var result = seeder.Seed(folder, rules, comparesAll: comparesAll, cancellation: cancellation);
        compareAllAt = comparesAll ? Environment.TickCount64 + (long)CompareAllEvery.TotalMilliseconds : compareAllAt;
        // What can't be read now may be readable in a moment, without looking any different.
        lastSeen = result.Diagnostics.Any(diagnostic => diagnostic.Code == Codes.FileUnreadable) ? null : (rules.Fingerprint, folder.Fingerprint);
        // And what was changed just now may be changed once more without looking any different.
        compareAgainAt = folder.MayChangeUnseen(now) ? now + ContentFile.ClockTick : null;
        return result;
    }

    /// <summary>Waits until an editor or version control has finished writing.</summary>
    private async Task SettleAsync(ulong seen, CancellationToken cancellation)
    {
        for (var looks = 0; isOpen && seen != lastSeen?.Folder && looks < MostLooks; looks++)
        {
            await Task.Delay(Settle, cancellation);
            var again = Look();
            if (again == seen)
            {
                break;
            }

            seen = again;
        }
    }

    // Another process may have published into the same store, so the number is read and not counted here.
    private async Task<long> ReadEditionAsync(CancellationToken cancellation)
    {
        if (!store.Exists)
        {
            return 0;
        }

        var number = store.ReadEdition();
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await Edition.CurrentNumberAsync(context, cancellation) != number)
        {
            // The file was replaced, and requests still read the one before.
            StoreFile.CloseIdleConnections();
        }

        return number ?? 0;
    }

    private void Report(SeedResult result)
    {
        var said = string.Join('\n', result.Diagnostics);
        if (said == lastSaid && !result.ChangedAnything)
        {
            return;
        }

        lastSaid = said;
        foreach (var diagnostic in result.Diagnostics)
        {
            LogDiagnostic(diagnostic.IsError ? LogLevel.Error : LogLevel.Warning, diagnostic);
        }

        LogPublished(result);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published: {Result}.")]
    private partial void LogPublished(SeedResult result);

    [LoggerMessage(Message = "{Diagnostic}")]
    private partial void LogDiagnostic(LogLevel level, Diagnostic diagnostic);

    [LoggerMessage(Level = LogLevel.Error, Message = "Nothing was published, and what was there is still served: {Fault}")]
    private partial void LogFailure(string fault);
}
