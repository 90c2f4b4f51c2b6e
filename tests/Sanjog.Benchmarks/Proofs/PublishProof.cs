using System.Diagnostics;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>
/// Visitors ask without a pause while an edition replaces another every second. No request fails, every answer comes from
/// exactly one edition, and no visitor ever gets an older one than before.
/// </summary>
internal sealed class PublishProof(int stories, int connections) : IDisposable
{
    private static readonly TimeSpan PublishEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly EditionContent content = new(stories);

    /// <exception cref="ProofFailure">A visitor saw something else.</exception>
    public async Task<PublishTally> RunAsync(TimeSpan length, CancellationToken cancellation = default)
    {
        using var site = await ServedSite.StartAsync(content);
        await site.CheckIsWholeAsync();
        var (files, memory) = (SiteInside.OpenFiles(site.Process.Id), SiteInside.Memory(site.Process.Id));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(length);
        var visitors = Enumerable.Range(0, connections).Select(number => new Visitor(site.Address, stories, number)).ToList();
        await RunAsync(visitors, stop);
        await WaitForLastEditionAsync(site);
        return PublishTally.Of(visitors, content.Current) with
        {
            Files = (files, SiteInside.OpenFiles(site.Process.Id)),
            Memory = (memory, SiteInside.Memory(site.Process.Id)),
        };
    }

    public void Dispose() => content.Dispose();

    // Whoever fails first stops the others.
    private async Task RunAsync(List<Visitor> visitors, CancellationTokenSource stop)
    {
        var visits = visitors.Select(visitor => Task.Run(async () =>
        {
            try
            {
                await visitor.AskUntilAsync(stop.Token);
            }
            catch
            {
                await stop.CancelAsync();
                throw;
            }
        }));
        await Task.WhenAll([PublishUntilAsync(stop.Token), .. visits]);
    }

    private async Task PublishUntilAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(PublishEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
            {
                content.Publish();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The proof has run its time.
        }
    }

    private static async Task WaitForLastEditionAsync(ServedSite site)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await site.CheckIsWholeAsync();
                return;
            }
            catch (ProofFailure) when (waited.Elapsed < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }
}
