using System.Diagnostics;
using Sanjog.Tests;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>
/// Ends the site with SIGKILL at moments drawn from the length of a publication. Whatever moment it was, the store must be
/// sound and hold all of the old edition or all of the new one, and the next start must serve the whole content.
/// </summary>
internal sealed class KillProof(int stories, int seed) : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan EndOfTransaction = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly EditionContent content = new(stories);
    private readonly Random random = new(seed);
    private readonly Dictionary<KillMoment, TimeSpan> lengths = [];
    private int found;

    /// <exception cref="ProofFailure">A kill did harm.</exception>
    public async Task<KillTally> RunAsync(int times, Action<string>? say = null, CancellationToken cancellation = default)
    {
        await MeasureAsync();
        say?.Invoke(string.Join(", ", lengths.Select(length => $"{length.Key} takes {length.Value.TotalMilliseconds:0} ms")));
        var tally = new KillTally();
        for (var number = 1; number <= times; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            tally = await TryKillAsync(number, tally);
            if (number % 50 == 0)
            {
                say?.Invoke($"{tally}");
            }
        }

        await CheckNextStartAsync();
        return tally;
    }

    public void Dispose() => content.Dispose();

    // Each kind once to its end: the moments of the kills are drawn from how long it takes.
    private async Task MeasureAsync()
    {
        using (var seeding = Seed())
        {
            lengths[KillMoment.FirstSeeding] = await WritingTimeAsync(seeding);
        }

        content.Publish();
        using (var seeding = Seed())
        {
            lengths[KillMoment.Seeding] = await WritingTimeAsync(seeding);
        }

        using var site = await ServedSite.StartAsync(content);
        content.Publish();
        lengths[KillMoment.Publishing] = await WritingTimeAsync(site.Process);
        await site.CheckIsWholeAsync();
        found = content.Current;
    }

    private async Task<KillTally> TryKillAsync(int number, KillTally tally)
    {
        // Every second kill hits the running site: its start is also the next start after the kill before.
        var moment = number % 2 == 1 ? KillMoment.Publishing : number % 4 == 0 ? KillMoment.FirstSeeding : KillMoment.Seeding;
        try
        {
            return await KillAsync(moment, tally);
        }
        catch (ProofFailure failure)
        {
            throw new ProofFailure($"Kill {number} ({moment}): {failure.Message} Repeat it with --seed {seed}.");
        }
    }

    private async Task<KillTally> KillAsync(KillMoment moment, KillTally tally)
    {
        if (moment == KillMoment.FirstSeeding)
        {
            await CheckNextStartAsync();
            Directory.Delete(Path.GetDirectoryName(content.StorePath)!, recursive: true);
            found = 0;
        }

        using var site = moment == KillMoment.Publishing ? await ServedSite.StartAsync(content) : null;
        if (site is not null)
        {
            await site.CheckIsWholeAsync();
            found = content.Current;
        }

        content.Publish();
        using var seeding = site is null ? Seed() : null;
        var wasWriting = await KillWhileWritingAsync(site?.Process ?? seeding!, lengths[moment]);
        return tally.With(moment, wasWriting, isNew: CheckStore() == content.Current);
    }

    private async Task<bool> KillWhileWritingAsync(SiteProcess process, TimeSpan length)
    {
        await WaitUntilWritingAsync(process);
        // The end of a transaction is short and matters most, so a third of the kills wait for it.
        var isAtEnd = random.Next(3) == 0 && await LogGrowsAsync(process);
        await Task.Delay((isAtEnd ? EndOfTransaction : length) * random.NextDouble());
        var wasWriting = SiteInside.IsWriting(process.Id);
        process.Kill();
        await process.EndAsync();
        return wasWriting;
    }

    private async Task<bool> LogGrowsAsync(SiteProcess process)
    {
        var log = new FileInfo(content.StorePath + "-wal");
        var length = log.Exists ? log.Length : 0;
        while (!process.HasEnded && SiteInside.IsWriting(process.Id))
        {
            log.Refresh();
            if (log.Exists && log.Length > length)
            {
                return true;
            }

            await Task.Delay(Look);
        }

        return false;
    }

    private int CheckStore()
    {
        var before = found;
        found = StoreCopy.Edition(content.StorePath, stories);
        return found == before || found == content.Current ? found
            : throw new ProofFailure($"The store holds edition {found}, and neither {before} nor {content.Current}.");
    }

    private async Task CheckNextStartAsync()
    {
        using var seeding = Seed();
        var (exitCode, output, errors) = await seeding.EndAsync();
        found = StoreCopy.Edition(content.StorePath, stories);
        if (exitCode != 0 || found != content.Current)
        {
            throw new ProofFailure($"The next seeding ends with {exitCode} and edition {found}, not {content.Current}: {output}{errors}");
        }
    }

    private SiteProcess Seed() => SiteProcess.Start($"seed --content \"{content.Root}\" --store \"{content.StorePath}\"", ServedSite.QuickStart);

    private async Task<TimeSpan> WritingTimeAsync(SiteProcess process)
    {
        await WaitUntilWritingAsync(process);
        var clock = Stopwatch.StartNew();
        var last = TimeSpan.Zero;
        // No lock is held between making the file and the transaction, nor between it and the emptying of the log.
        while (!process.HasEnded && clock.Elapsed - last < Rest)
        {
            last = SiteInside.IsWriting(process.Id) ? clock.Elapsed : last;
            await Task.Delay(Look);
        }

        return last;
    }

    private async Task WaitUntilWritingAsync(SiteProcess process)
    {
        var waited = Stopwatch.StartNew();
        while (!process.HasEnded && !SiteInside.IsWriting(process.Id))
        {
            await Task.Delay(Look);
            // On a busy machine a publication can begin and end between two looks.
            if (waited.Elapsed > Patience && StoreCopy.Edition(content.StorePath, stories) == content.Current)
            {
                return;
            }

            if (waited.Elapsed > Patience)
            {
                throw new ProofFailure($"The site has not begun to write within {Patience.TotalSeconds:0} s.");
            }
        }
    }
}
