using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sanjog.Content;
using Sanjog.Data.Store;

namespace Sanjog.Web.Hosting;

/// <summary>Looks at the store file, which other processes write, and which somebody may delete or break.</summary>
internal sealed class StoreWatch(StoreFile store, Publication publication, IDbContextFactory<SiteContext> contexts)
{
    /// <summary>True when it is to be filled anew: it is gone, emptied or broken. A broken file is removed.</summary>
    public bool IsLost()
    {
        var isDamaged = publication.TakeDamageReport();
        var isGone = publication.State.IsReady && (!store.Exists || store.IsEmptied);
        if (isDamaged || isGone)
        {
            StoreFile.CloseIdleConnections();
        }

        // Another site may have made it anew already.
        if (isDamaged && store.Exists && !store.IsSound())
        {
            store.DeleteDamaged();
        }

        return isDamaged || isGone;
    }

    /// <summary>The number of the edition that is served while nothing can be published; 0 for none.</summary>
    public long ReadEditionServed()
    {
        try
        {
            return store.Exists ? store.ReadEdition(rules: null) ?? 0 : 0;
        }
        catch (SqliteException)
        {
            return 0;
        }
    }

    /// <summary>
    /// The number of the edition in the store, which another process may have published; 0 when there is none, or other rules
    /// let it be published.
    /// </summary>
    public async Task<long> ReadEditionAsync(PublishingRules rules, CancellationToken cancellation)
    {
        if (!store.Exists)
        {
            return 0;
        }

        var number = store.ReadEdition(rules);
        if (number is not null && await ReadEditionOfRequestsAsync(cancellation) != number)
        {
            // The file was replaced, and requests still read the one before.
            StoreFile.CloseIdleConnections();
        }

        return number ?? 0;
    }

    // Null as well when it can't be read: of a file that was emptied before it was replaced, there is not even a table to ask.
    private async Task<long?> ReadEditionOfRequestsAsync(CancellationToken cancellation)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            return await Edition.CurrentNumberAsync(context, cancellation);
        }
        catch (SqliteException)
        {
            return null;
        }
    }
}
