using Sanjog.Tests;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>However much is downloaded, and by however many at once, the site's memory hardly grows.</summary>
internal sealed class DownloadProof : IDisposable
{
    public const int MostMoreMegabytes = 40;

    private const int MegabytesInFile = 64;
    private const int BytesInMegabyte = 1024 * 1024;
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan RestingLook = TimeSpan.FromSeconds(1);

    private readonly TestContent content = new();
    private readonly int readers;
    private readonly int files;

    public DownloadProof(int megabytes, int readers)
    {
        this.readers = readers;
        files = Math.Max(1, megabytes / MegabytesInFile);
        for (var number = 0; number < files; number++)
        {
            content.WriteReport($"report-{number}", "2022-23", "type: certificate");
            PaddedPdf.Write(content.PathOf($"reports/report-{number}.pdf"), MegabytesInFile * BytesInMegabyte, seed: null);
        }
    }

    /// <exception cref="ProofFailure">The memory grew by more than it may, or a download failed.</exception>
    public async Task<DownloadTally> RunAsync(TimeSpan slowly, CancellationToken cancellation = default)
    {
        // In a process before, so that what reading the PDFs takes is no part of the memory at rest.
        (string, string)[] settings = [("Content__Root", content.Root), ("Store__Path", content.StorePath)];
        await SiteProcess.RunAsync("seed", settings);
        var address = SiteProcess.FreeAddress();
        using var process = SiteProcess.Start($"serve --urls {address}", settings);
        await process.WaitUntilOpenAsync(new Uri(address, "/annual-reports"));
        var idle = await RestingMemoryAsync(process.Id, cancellation);
        var archive = new Uri(address, "/annual-reports/all.zip");
        var withArchive = await PeakAsync(process.Id, ReadToEndAsync(archive, cancellation));
        var withReaders = await PeakAsync(process.Id, ReadSlowlyAsync(address, archive, slowly, cancellation));
        var tally = new DownloadTally(files * MegabytesInFile, readers, idle, withArchive, withReaders);
        return tally.MostMore <= MostMoreMegabytes ? tally : throw new ProofFailure($"{tally}");
    }

    public void Dispose() => content.Dispose();

    private static async Task<long> RestingMemoryAsync(int processId, CancellationToken cancellation)
    {
        while (true)
        {
            var before = SiteInside.Memory(processId);
            await Task.Delay(RestingLook, cancellation);
            if (SiteInside.Memory(processId) is var after && Math.Abs(after - before) <= 1)
            {
                return after;
            }
        }
    }

    private static async Task<long> PeakAsync(int processId, Task work)
    {
        var peak = 0L;
        do
        {
            peak = Math.Max(peak, SiteInside.Memory(processId));
        }
        while (await Task.WhenAny(work, Task.Delay(LookEvery)) != work);

        await work;
        return peak;
    }

    private async Task ReadToEndAsync(Uri archive, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        await using var body = await client.GetStreamAsync(archive, cancellation);
        var (chunk, length) = (new byte[BytesInMegabyte], 0L);
        while (await body.ReadAsync(chunk, cancellation) is var read and > 0)
        {
            length += read;
        }

        if (length < (long)files * MegabytesInFile * BytesInMegabyte)
        {
            throw new ProofFailure($"{archive} ended after {length} bytes.");
        }
    }

    // Every other one takes the archive.
    private async Task ReadSlowlyAsync(Uri address, Uri archive, TimeSpan time, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(time);
        await Task.WhenAll(Enumerable.Range(0, readers).Select(number => SlowReader.ReadUntilAsync(
            number % 2 == 0 ? archive : new Uri(address, $"/annual-reports/report-{number % files}/report-{number % files}.pdf"), stop.Token)));
    }
}
