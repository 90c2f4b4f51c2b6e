namespace Sanjog.Data.Store;

/// <summary>
/// Reads on all processors while what was read before is written. Never more than two batches are held at a time, so that
/// memory does not grow with the content.
/// </summary>
internal static class ReadAhead
{
    // Enough that the processors rarely wait for each other at its end.
    private const int BatchSize = 250;

    /// <summary>In the order of the items, whichever was read first.</summary>
    public static IEnumerable<IReadOnlyList<TRead>> InBatches<TItem, TRead>(
        IReadOnlyList<TItem> items, Func<TItem, TRead> read, CancellationToken cancellation)
    {
        var next = Start(items, 0, read, cancellation);
        try
        {
            for (var start = BatchSize; start - BatchSize < items.Count; start += BatchSize)
            {
                var batch = next.GetAwaiter().GetResult();
                next = Start(items, start, read, cancellation);
                yield return batch;
            }
        }
        finally
        {
            // Whoever stops early must not leave a reader behind.
            ((IAsyncResult)next).AsyncWaitHandle.WaitOne();
        }
    }

    private static Task<TRead[]> Start<TItem, TRead>(IReadOnlyList<TItem> items, int start, Func<TItem, TRead> read, CancellationToken cancellation)
    {
        var batch = new TRead[Math.Clamp(items.Count - start, 0, BatchSize)];
        return batch.Length == 0 ? Task.FromResult(batch) : Task.Run(
            () =>
            {
                Parallel.For(0, batch.Length, new ParallelOptions { CancellationToken = cancellation }, index => batch[index] = read(items[start + index]));
                return batch;
            },
            cancellation);
    }
}
