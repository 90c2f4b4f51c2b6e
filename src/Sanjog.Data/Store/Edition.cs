using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Sanjog.Data.Store;

/// <summary>One state of the whole store.</summary>
/// <param name="ValidFrom">The instant (UTC) for which it was opened: a clock that is set back makes dates come again.</param>
/// <param name="ValidUntil">The next instant (UTC) at which something becomes visible, invisible or due by its dates.</param>
public sealed record Edition(long Number, DateTime ValidFrom, DateTime ValidUntil)
{
    private const int NoTable = 1; // SQLITE_ERROR: here, that the stamp is not there
    private const int NoFile = 14; // SQLITE_CANTOPEN

    /// <summary>
    /// Lets everything that this context reads from now on come from one edition, however often the store is published
    /// meanwhile. The transaction is deferred: it takes no lock that a writer would wait for.
    /// </summary>
    /// <returns>Null when no content was ever stored, or this code can't read the store: also where SQLite would have to make the store's log to read it, and may not.</returns>
    public static async Task<Edition?> OpenAsync(SiteContext context, Viewing viewing, CancellationToken cancellation)
    {
        var edition = await TryOpenAsync(context, viewing, cancellation);
        if (edition is null)
        {
            // The file may have been empty when it was opened. Such a connection never sees the store that takes its place, and does it
            // harm: with each look at its empty file SQLite deletes the log of that name, which is the new store's by then.
            StoreFile.CloseIdleConnections();
        }

        return edition;
    }

    /// <summary>The number of the edition in the store; null when there is none that this code can read.</summary>
    /// <exception cref="SqliteException">There is no store.</exception>
    public static async Task<long?> CurrentNumberAsync(SiteContext context, CancellationToken cancellation) =>
        await context.Stamp.Where(stamp => stamp.MadeBy == StoreFile.MadeByThisCode)
            .Select(stamp => (long?)stamp.Edition).SingleOrDefaultAsync(cancellation);

    private static async Task<Edition?> TryOpenAsync(SiteContext context, Viewing viewing, CancellationToken cancellation)
    {
        try
        {
            await context.Database.OpenConnectionAsync(cancellation);
            var connection = (SqliteConnection)context.Database.GetDbConnection();
            // Closing the connection ends it.
            await context.Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancellation);
            var number = await CurrentNumberAsync(context, cancellation);
            return number is null ? null : new Edition(number.Value, viewing.Now, await NextChangeAsync(context, viewing, cancellation));
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is NoFile or NoTable || StoreFile.IsNotWritable(fault))
        {
            return null;
        }
    }

    private static async Task<DateTime> NextChangeAsync(SiteContext context, Viewing viewing, CancellationToken cancellation)
    {
        var appears = await context.Stories.Where(story => story.VisibleFrom > viewing.Now)
            .MinAsync(story => (DateTime?)story.VisibleFrom, cancellation) ?? DateTime.MaxValue;
        var disappears = await context.Stories.Where(story => story.VisibleUntil > viewing.Now)
            .MinAsync(story => (DateTime?)story.VisibleUntil, cancellation) ?? DateTime.MaxValue;
        var due = await context.Sites.SelectMany(site => site.DueReports).ToListAsync(cancellation);
        return due.Select(report => report.ToDueReport().NextChange(viewing.Now)).Append(appears).Append(disappears).Min();
    }
}
