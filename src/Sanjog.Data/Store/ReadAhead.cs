namespace Sanjog.Data.Store;

/// <summary>
/// Reads on several processors while what was read before is written. It begins at once, and never holds more than a dozen
/// batches, so that memory grows neither with the content nor with the machine.
/// </summary>
internal sealed class ReadAhead<TItem, TRead> : IDisposable
{
    private const int BatchSize = 125;

    // Enough to keep processors busy while the tables are made or SQLite moves its cache to the disk. One writer takes it
    // all, so more readers would only wait for it.
    private static readonly int MostBatches = Math.Min(12, 4 + (2 * Environment.ProcessorCount));

    private readonly IReadOnlyList<TItem> items;
    private readonly Func<TItem, TRead> read;
    private readonly CancellationTokenSource cancellation;
    private readonly Queue<Task<TRead[]>> batches = new();
    private int started;

    public ReadAhead(IReadOnlyList<TItem> items, Func<TItem, TRead> read, CancellationToken cancellation)
    {
        this.items = items;
        this.read = read;
        this.cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        StartBatches();
    }

    /// <summary>In the order of the items, whichever was read first.</summary>
    public IEnumerable<IReadOnlyList<TRead>> Batches()
    {
        while (batches.TryDequeue(out var batch))
        {
            var done = batch.GetAwaiter().GetResult();
            cancellation.Token.ThrowIfCancellationRequested();
            StartBatches();
            yield return done;
        }
    }

    /// <summary>Whoever stops early leaves no reader behind.</summary>
    public void Dispose()
    {
        cancellation.Cancel();
        foreach (var batch in batches)
        {
            ((IAsyncResult)batch).AsyncWaitHandle.WaitOne();
        }

        cancellation.Dispose();
    }

    private void StartBatches()
    {
        while (batches.Count < MostBatches && started < items.Count)
        {
            var (first, size) = (started, Math.Min(BatchSize, items.Count - started));
            started += size;
            batches.Enqueue(Task.Run(() => ReadBatch(first, size), cancellation.Token));
        }
    }

    private TRead[] ReadBatch(int first, int size)
    {
        var batch = new TRead[size];
        for (var index = 0; index < size; index++)
        {
            cancellation.Token.ThrowIfCancellationRequested();
            batch[index] = read(items[first + index]);
        }

        return batch;
    }
}
