using System.Diagnostics;
using Sanjog.Content;
using Sanjog.Content.Diagnostics;
using Sanjog.Data.Store;

namespace Sanjog.Web.Hosting;

/// <summary>Publishes the content: once before the server listens, then whenever files or rules differ from those read last.</summary>
internal sealed partial class Publisher(
    Settings settings, Seeder seeder, RulesWatch rulesInForce, ContentWatch content, StoreWatch store, Publication publication, ILogger<Publisher> log) : BackgroundService
{
    // So long may other files and takedowns wait.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PatienceAtFirst = TimeSpan.FromSeconds(30);

    // A refused file is read again with each publication, and found wrong again: saying so each time would bury what is new.
    private HashSet<Diagnostic>? lastFound;
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
                await Task.Delay(content.Rest, stoppingToken);
                await TryPublishAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    // Whatever goes wrong here, the site goes on serving what it has, and the next look tries again.
    private async Task TryPublishAsync(CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await PublishAsync(cancellation);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            content.Failed(Stopwatch.GetElapsedTime(start));
            Fail(fault);
        }
    }

    private async Task PublishAsync(CancellationToken cancellation)
    {
        var rules = rulesInForce.Read();
        if (store.IsLost())
        {
            content.Forget();
        }

        if (!content.Look(rules) && await store.ReadEditionAsync(rules, cancellation) is var edition and > 0)
        {
            seeder.EmptyLog();
            Now(edition);
            return;
        }

        if (isOpen)
        {
            await content.SettleAsync(cancellation);
        }

        var result = Seed(rules, cancellation);
        Now(await store.ReadEditionAsync(rules, cancellation), result);
        Report(result);
    }

    // What goes wrong, and what is right again, is said once.
    private void Now(long edition, SeedResult? result = null)
    {
        var before = publication.State.Fault;
        publication.Now(edition, rulesInForce.Fault, result);
        if (rulesInForce.Fault is { } fault && fault != before)
        {
            LogRulesFault(fault);
        }
        else if (before is not null && rulesInForce.Fault is null)
        {
            LogMended();
        }
    }

    private SeedResult Seed(PublishingRules rules, CancellationToken cancellation)
    {
        var (since, start) = (DateTime.UtcNow, Stopwatch.GetTimestamp());
        var folder = ContentFolder.Scan(settings.ContentRoot);
        var result = Seed(folder, WithoutWaiting(rules), cancellation);
        content.Remember(rules, folder, since);
        // What can't be read now may be readable in a moment, without looking any different.
        if (result.Waiting > 0 || result.Diagnostics.Any(diagnostic => diagnostic.Code == Codes.FileUnreadable))
        {
            content.Failed(Stopwatch.GetElapsedTime(start));
        }

        return result;
    }

    // A PDF that takes long is published when it is ready; all else goes on. Only where there is nothing to serve yet is it waited for.
    private PublishingRules WithoutWaiting(PublishingRules rules)
    {
        var (begun, patience) = (Environment.TickCount64, store.ReadEditionServed() == 0 ? PatienceAtFirst : Patience);
        return rules with { InspectPdf = path => settings.Pdfs.Inspect(path, begun, patience) };
    }

    private SeedResult Seed(ContentFolder folder, PublishingRules rules, CancellationToken cancellation)
    {
        SeedResult? takenDown = null;
        try
        {
            return seeder.Seed(folder, rules, new SeedOptions { ComparesAll = content.ComparesAll, TookDown = TookDown }, cancellation);
        }
        catch when (takenDown is not null)
        {
            Report(takenDown);
            throw;
        }

        void TookDown(SeedResult result)
        {
            takenDown = result;
            // Pages kept from the edition before must not be served while the rest is read.
            publication.Saw(store.ReadEditionServed());
        }
    }

    private void Fail(Exception fault)
    {
        if (StoreFile.IsDamage(fault))
        {
            publication.ReportDamage();
        }

        // While a connection lives that was opened when nothing could be written, no other of this process can write (sqlite.org/walformat.html, the wal-index).
        if (StoreFile.IsNotWritable(fault))
        {
            StoreFile.CloseIdleConnections();
        }

        // It may name a path, and a path may hold a name.
        var message = rulesInForce.Mask(fault.Message);
        if (publication.State.Fault != message)
        {
            LogFailure(message);
        }

        publication.Saw(store.ReadEditionServed());
        publication.Failed(message);
    }

    private void Report(SeedResult result)
    {
        var found = result.Diagnostics.ToHashSet();
        if (lastFound?.SetEquals(found) == true && !result.ChangedAnything)
        {
            return;
        }

        foreach (var diagnostic in result.Diagnostics.Where(diagnostic => lastFound?.Contains(diagnostic) != true))
        {
            LogDiagnostic(diagnostic.IsError ? LogLevel.Error : LogLevel.Warning, diagnostic);
        }

        lastFound = found;
        LogPublished(result);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published: {Result}.")]
    private partial void LogPublished(SeedResult result);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Fault}")]
    private partial void LogRulesFault(string fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "What kept the site from publishing is mended.")]
    private partial void LogMended();

    [LoggerMessage(Message = "{Diagnostic}")]
    private partial void LogDiagnostic(LogLevel level, Diagnostic diagnostic);

    [LoggerMessage(Level = LogLevel.Error, Message = "Publishing failed, and what stands in the store stays as it is: {Fault}")]
    private partial void LogFailure(string fault);
}
