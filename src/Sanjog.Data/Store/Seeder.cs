using System.Globalization;
using Microsoft.Data.Sqlite;
using Sanjog.Content;

namespace Sanjog.Data.Store;

/// <summary>
/// Brings the store up to date with a content folder, in one transaction: readers see all of the old edition or all of
/// the new one, and a kill at any instant leaves the old one. What is taken down goes before, in a transaction of its own,
/// where other changes could hold it up.
/// </summary>
public sealed class Seeder(StoreFile store)
{
    /// <exception cref="OperationCanceledException">Cancelled; the store is as it was, but for takedowns.</exception>
    /// <exception cref="SqliteException">The store can't be written, for instance because the disk is full; it is as it was, but for takedowns.</exception>
    public SeedResult Seed(ContentFolder folder, PublishingRules rules, SeedOptions options, CancellationToken cancellation = default)
    {
        if (store.IsEmptied)
        {
            store.DeleteDamaged();
        }

        try
        {
            return new SeedRun(store, rules, options, cancellation).Run(folder);
        }
        catch (SqliteException fault) when (StoreFile.IsDamage(fault))
        {
            store.DeleteDamaged();
            return new SeedRun(store, rules, options, cancellation).Run(folder);
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
            EmptyLog(connection, patience: default);
        }
    }

    /// <param name="patience">How long to wait for those who read an older edition.</param>
    internal static void EmptyLog(SqliteConnection connection, TimeSpan patience) => StoreFile.Execute(
        connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(int)patience.TotalMilliseconds}; PRAGMA wal_checkpoint(TRUNCATE);"));
}
