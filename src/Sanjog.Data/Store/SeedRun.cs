using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Sanjog.Content;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Data.Store;

/// <summary>One call of the seeder: looks at the folder and publishes, again and again until the two agree.</summary>
internal sealed class SeedRun(StoreFile store, PublishingRules rules, SeedOptions options, CancellationToken cancellation)
{
    // A folder that never comes to rest must not hold up what is ready in it.
    private static readonly TimeSpan MostPatience = TimeSpan.FromMilliseconds(500);

    // SQLITE_IOERR and SQLITE_FULL (sqlite.org/rescode.html): a file may not grow, or there is no room for it.
    private const int CannotWrite = 10;
    private const int DiskFull = 13;

    private readonly Stopwatch clock = Stopwatch.StartNew();

    // What was published ahead of the rest; null while nothing was.
    private SeedResult? ahead;

    public SeedResult Run(ContentFolder folder)
    {
        SeedResult? result = null;
        while (result is null && folder.MissingPart is null)
        {
            cancellation.ThrowIfCancellationRequested();
            result = Try(folder);
            folder = result is null ? ContentFolder.Scan(folder.Root) : folder;
        }

        return (result ?? NotAContentFolder(folder.MissingPart!)).After(ahead);
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

    /// <summary>
    /// Null when there may be something left to do: takedowns were published first, another process published in the
    /// meantime, or the folder changed, so that the edition would have mixed two states of it.
    /// </summary>
    private SeedResult? Try(ContentFolder folder)
    {
        using var connection = store.OpenForWriting();
        var stamp = StoreSchema.ReadStamp(connection);
        var seeding = new Seeding(folder, rules, stamp, stamp is null ? [] : StoredFile.ReadAll(connection), DateTime.UtcNow);
        var plan = seeding.Plan(options.ComparesAll, cancellation);
        if (plan.IsEmpty)
        {
            return SeedResult.Nothing with { Kept = plan.Kept };
        }

        if (ahead is null && seeding.Urgent(plan) is { } urgent)
        {
            ahead = TakeDown(connection, seeding, urgent);
            return null;
        }

        return PublishAll(connection, seeding, plan);
    }

    private SeedResult TakeDown(SqliteConnection connection, Seeding seeding, SeedPlan plan)
    {
        var result = Publish(connection, seeding, plan) ?? SeedResult.Nothing;
        options.TookDown?.Invoke();
        return result;
    }

    private SeedResult? PublishAll(SqliteConnection connection, Seeding seeding, SeedPlan plan)
    {
        try
        {
            return Publish(connection, seeding, plan);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is CannotWrite or DiskFull && plan.ToRemove.Count > 0)
        {
            // What goes needs less room than what comes, and can't wait for somebody to make some.
            TakeDown(connection, seeding, plan.RemovalsAlone);
            throw;
        }
    }

    private SeedResult? Publish(SqliteConnection connection, Seeding seeding, SeedPlan plan)
    {
        StoreSchema.AllowDropping(connection, allow: seeding.MakesStore);
        using var transaction = connection.BeginTransaction(deferred: false);
        if (StoreSchema.ReadStamp(connection, transaction) != seeding.Stamp)
        {
            return null;
        }

        var result = seeding.Write(connection, transaction, plan, options.Read, cancellation);
        if (clock.Elapsed < MostPatience && ContentFolder.Look(seeding.Folder.Root) != seeding.Folder.Fingerprint)
        {
            return null;
        }

        if (result.ChangedAnything || seeding.RulesChanged)
        {
            transaction.Commit();
            Seeder.EmptyLog(connection);
        }

        return result;
    }
}
