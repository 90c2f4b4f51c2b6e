using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Sanjog.Content;
using Sanjog.Content.Diagnostics;
using Sanjog.Data.Search;

namespace Sanjog.Data.Store;

/// <summary>One call of the seeder: looks at the folder and publishes, again and again until the two agree.</summary>
internal sealed class SeedRun(StoreFile store, PublishingRules rules, SeedOptions options, CancellationToken cancellation)
{
    // A folder that never comes to rest must not hold up what is ready in it.
    private static readonly TimeSpan MostPatience = TimeSpan.FromMilliseconds(500);

    // Whoever still reads the edition before keeps its text in the log, and the rest may take long. A page is asked for in less.
    private static readonly TimeSpan PatienceWithReaders = TimeSpan.FromSeconds(1);

    // SQLITE_FULL, and SQLITE_IOERR_WRITE, _FSYNC, _TRUNCATE and _SHMSIZE (sqlite.org/rescode.html): no room, or a file may not grow.
    private static readonly int[] NoRoom = [13, 778, 1034, 1546, 4874];

    private readonly long start = Stopwatch.GetTimestamp();
    private Stopwatch patience = Stopwatch.StartNew();

    // What was published ahead of the rest; null while nothing was.
    private SeedResult? takenDown;

    // Each is done once, and the first once more after the second: a file may change all the time.
    private bool tookDown;
    private bool wasInterrupted;

    public SeedResult Run(ContentFolder folder)
    {
        SeedResult? result = null;
        while (result is null && folder.MissingPart is null)
        {
            cancellation.ThrowIfCancellationRequested();
            result = Try(folder, mustBeAsFound: patience.Elapsed < MostPatience);
            folder = result is null ? ContentFolder.Scan(folder.Root) : folder;
        }

        return (result is null ? NotAContentFolder(folder.MissingPart!) : WithMissingPages(result, folder)).After(takenDown) with { Elapsed = Stopwatch.GetElapsedTime(start) };
    }

    // What stands of them in the store is still served.
    private static SeedResult WithMissingPages(SeedResult result, ContentFolder folder)
    {
        var missing = ContentCheck.MissingFiles(folder).ToList();
        return result with { Refused = result.Refused + missing.Count, Diagnostics = [.. result.Diagnostics, .. missing] };
    }

    private static SeedResult NotAContentFolder(string missing) => SeedResult.Nothing with
    {
        Refused = 1,
        Diagnostics =
        [
            new Diagnostic(
                missing, Position.Start, Codes.PageMissing,
                "Without it the folder is not taken for the site's content, and nothing in the store is changed. Bring it back."),
        ],
    };

    /// <summary>Null when there may be something left to do, since only takedowns were published, or nothing could be.</summary>
    private SeedResult? Try(ContentFolder folder, bool mustBeAsFound)
    {
        using var connection = store.OpenForWriting();
        var stamp = StoreSchema.ReadStamp(connection);
        var seeding = new Seeding(folder, rules, stamp, stamp is null ? [] : StoredFile.ReadAll(connection), DateTime.UtcNow);
        var plan = seeding.Plan(options.ComparesAll, cancellation);
        if (plan.IsEmpty)
        {
            return SeedResult.Nothing with { Kept = plan.Kept };
        }

        var takedowns = seeding.Takedowns(plan, cancellation);
        return !tookDown && takedowns?.First() is { } first
            ? TakeDown(connection, seeding, first, mustBeAsFound)
            : PublishAll(connection, seeding, plan, takedowns, mustBeAsFound);
    }

    /// <summary>Always null: there is something left to do.</summary>
    private SeedResult? TakeDown(SqliteConnection connection, Seeding seeding, SeedPlan plan, bool mustBeAsFound)
    {
        if (Publish(connection, seeding, plan, mustBeAsFound, cancellation) is { } result)
        {
            tookDown = true;
            takenDown = result.After(takenDown) with { Elapsed = Stopwatch.GetElapsedTime(start) };
            options.TookDown?.Invoke(takenDown);
            Seeder.EmptyLog(connection, PatienceWithReaders);
            patience = Stopwatch.StartNew();
        }

        return null;
    }

    private SeedResult? PublishAll(SqliteConnection connection, Seeding seeding, SeedPlan plan, TakedownPlan? takedowns, bool mustBeAsFound)
    {
        using var watch = new TakedownWatch(seeding, watches: takedowns is not null && !wasInterrupted, cancellation);
        try
        {
            return Publish(connection, seeding, plan, mustBeAsFound, watch.Token);
        }
        catch (OperationCanceledException) when (watch.HasInterrupted && !cancellation.IsCancellationRequested)
        {
            (wasInterrupted, tookDown) = (true, false);
            return null;
        }
        catch (SqliteException fault) when (NoRoom.Contains(fault.SqliteExtendedErrorCode))
        {
            TakeDownAlone(connection, seeding, takedowns);
            throw;
        }
    }

    // What goes needs less room than what comes, and can't wait for somebody to make some. What went before may still stand in the log.
    private void TakeDownAlone(SqliteConnection connection, Seeding seeding, TakedownPlan? takedowns)
    {
        if (takedowns?.Alone() is { } alone)
        {
            TakeDown(connection, seeding, alone, mustBeAsFound: false);
        }
        else
        {
            Seeder.EmptyLog(connection, PatienceWithReaders);
        }
    }

    /// <summary>Null when another process published in the meantime, or the folder changed, so that the edition would mix two states of it.</summary>
    private SeedResult? Publish(SqliteConnection connection, Seeding seeding, SeedPlan plan, bool mustBeAsFound, CancellationToken interruption)
    {
        StoreSchema.AllowDropping(connection, allow: seeding.MakesStore);
        using var transaction = connection.BeginTransaction(deferred: false);
        if (StoreSchema.ReadStamp(connection, transaction) != seeding.Stamp)
        {
            return null;
        }

        var result = seeding.Write(connection, transaction, plan, options.Read, interruption);
        var isAsFound = !mustBeAsFound || ContentFolder.Look(seeding.Folder.Root) == seeding.Folder.Fingerprint;
        if (isAsFound && (result.ChangedAnything || seeding.RulesChanged))
        {
            transaction.Commit();
            if (result.Changed + result.Removed + result.Unpublished > 0)
            {
                SearchIndex.TryMakeAnew(connection);
            }

            Seeder.EmptyLog(connection, patience: default);
        }

        return isAsFound ? result : null;
    }
}
