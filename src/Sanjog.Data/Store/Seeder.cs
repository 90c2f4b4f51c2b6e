using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Sanjog.Content;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Data.Store;

/// <summary>
/// Brings the store up to date with a content folder, in one transaction: readers see all of the old edition or all of
/// the new one, and a kill at any instant leaves the old one.
/// </summary>
public sealed class Seeder(StoreFile store)
{
    // A folder that never comes to rest must not hold up what is ready in it.
    private static readonly TimeSpan MostPatience = TimeSpan.FromMilliseconds(500);

    /// <param name="comparesAll">True to open every file, and so to see changes that left size and time of change as they were.</param>
    /// <param name="read">Called for each file read, with how many are done and how many there are.</param>
    /// <exception cref="OperationCanceledException">Cancelled; the store is as it was.</exception>
    /// <exception cref="SqliteException">The store can't be written, for instance because the disk is full; it is as it was.</exception>
    public SeedResult Seed(ContentFolder folder, PublishingRules rules, Action<int, int>? read = null, bool comparesAll = false, CancellationToken cancellation = default)
    {
        var clock = Stopwatch.StartNew();
        if (store.IsEmptied)
        {
            store.DeleteDamaged();
        }

        try
        {
            return SeedUntilSettled(folder, rules, read, comparesAll, cancellation) with { Elapsed = clock.Elapsed };
        }
        catch (SqliteException fault) when (StoreFile.IsDamage(fault))
        {
            store.DeleteDamaged();
            return SeedUntilSettled(folder, rules, read, comparesAll, cancellation) with { Elapsed = clock.Elapsed };
        }
    }

    /// <summary>
    /// Moves what is left in the write-ahead log into the store and empties the log, which may still hold the text of a
    /// withdrawn story. While somebody reads an older edition this can't be done, so it is to be asked for again.
    /// </summary>
    public void EmptyLog()
    {
        if (store.HasLog)
        {
            using var connection = store.OpenForWriting();
            EmptyLog(connection);
        }
    }

    private static void EmptyLog(SqliteConnection connection) => StoreFile.Execute(connection, "PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE);");

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

    private SeedResult SeedUntilSettled(ContentFolder folder, PublishingRules rules, Action<int, int>? read, bool comparesAll, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        SeedResult? result = null;
        while (result is null && folder.MissingPart is null)
        {
            cancellation.ThrowIfCancellationRequested();
            result = TrySeed(folder, rules, mustBeAsFound: clock.Elapsed < MostPatience, read, comparesAll, cancellation);
            folder = result is null ? ContentFolder.Scan(folder.Root) : folder;
        }

        return result ?? NotAContentFolder(folder.MissingPart!);
    }

    /// <summary>
    /// Null when another process published in the meantime, so that there may be less left to do; and when the folder
    /// changed in the meantime, so that the edition would mix two states of it.
    /// </summary>
    private SeedResult? TrySeed(
        ContentFolder folder, PublishingRules rules, bool mustBeAsFound, Action<int, int>? read, bool comparesAll, CancellationToken cancellation)
    {
        using var connection = store.OpenForWriting();
        var stamp = StoreSchema.ReadStamp(connection);
        var seeding = new Seeding(folder, rules, stamp, stamp is null ? [] : StoredFile.ReadAll(connection), DateTime.UtcNow);
        var plan = seeding.Plan(comparesAll, cancellation);
        if (plan.IsEmpty)
        {
            return SeedResult.Nothing with { Kept = plan.Kept };
        }

        StoreSchema.AllowDropping(connection, allow: stamp is null);
        using var transaction = connection.BeginTransaction(deferred: false);
        if (StoreSchema.ReadStamp(connection, transaction) != stamp)
        {
            return null;
        }

        var result = seeding.Write(connection, transaction, plan, read, cancellation);
        if (mustBeAsFound && ContentFolder.Look(folder.Root) != folder.Fingerprint)
        {
            return null;
        }

        if (result.ChangedAnything || seeding.RulesChanged)
        {
            transaction.Commit();
            EmptyLog(connection);
        }

        return result;
    }
}
