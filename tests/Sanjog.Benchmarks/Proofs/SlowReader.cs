namespace Sanjog.Benchmarks.Proofs;

/// <summary>Somebody on a poor line: takes a few bytes, and lets the rest wait.</summary>
internal static class SlowReader
{
    private const int BytesAtOnce = 8 * 1024;
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(125);

    /// <summary>Reads 64 kB a second until it is stopped.</summary>
    /// <exception cref="ProofFailure">There was not enough to read.</exception>
    public static async Task ReadUntilAsync(Uri address, CancellationToken stop)
    {
        using var client = new HttpClient();
        try
        {
            await using var body = await client.GetStreamAsync(address, stop);
            using var timer = new PeriodicTimer(Every);
            var chunk = new byte[BytesAtOnce];
            while (await timer.WaitForNextTickAsync(stop))
            {
                if (await body.ReadAtLeastAsync(chunk, chunk.Length, throwOnEndOfStream: false, stop) < chunk.Length)
                {
                    throw new ProofFailure($"{address} ended before the time was over.");
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The time is over.
        }
    }
}
