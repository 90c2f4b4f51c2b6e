using System.Diagnostics;
using Sanjog.Content;

namespace Sanjog.Web.Hosting;

/// <summary>
/// Looks at the content folder and says when it is to be read. It does not wait to be told, because file watchers can die
/// in silence (docs/decisions/polling-instead-of-watching.md).
/// </summary>
internal sealed class ContentWatch(Settings settings)
{
    // A look costs what listing the files costs, and a failed attempt more. The site rests longer after it, so as not to spend
    // its time on looking. What was published is no reason to rest: the next save may follow at once.
    private const int RestForLook = 12;

    // A file that never comes to rest must not keep the others waiting.
    private const int MostLooks = 5;

    private static readonly TimeSpan ShortestRest = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(150);

    // What keeps its size and time of change is found by its bytes alone, which is too much for each look.
    private static readonly TimeSpan CompareAllEvery = TimeSpan.FromMinutes(5);

    private (string Rules, ulong Folder)? lastRead;
    private (string Rules, ulong Folder) seen;
    private DateTime? compareAgainAt;
    private long compareAllAt;
    private TimeSpan took;

    /// <summary>How long to wait before the next look.</summary>
    public TimeSpan Rest => TimeSpan.FromTicks(Math.Clamp(took.Ticks * RestForLook, ShortestRest.Ticks, LongestRest.Ticks));

    /// <summary>True when the bytes of all files are to be compared, and not only of those that look changed.</summary>
    public bool ComparesAll => Environment.TickCount64 >= compareAllAt;

    /// <summary>True when the folder, or the rules it is judged by, may differ from what was read last.</summary>
    public bool Look(PublishingRules rules)
    {
        var start = Stopwatch.GetTimestamp();
        seen = (rules.Fingerprint, ContentFolder.Look(settings.ContentRoot));
        took = Stopwatch.GetElapsedTime(start);
        return seen != lastRead || ComparesAll || compareAgainAt < DateTime.UtcNow;
    }

    /// <summary>Waits until an editor or version control has finished writing.</summary>
    public async Task SettleAsync(CancellationToken cancellation)
    {
        for (var looks = 0; seen.Folder != lastRead?.Folder && looks < MostLooks; looks++)
        {
            await Task.Delay(Settle, cancellation);
            var again = ContentFolder.Look(settings.ContentRoot);
            if (again == seen.Folder)
            {
                break;
            }

            seen.Folder = again;
        }
    }

    /// <summary>Remembers what was read, and from when on it was.</summary>
    public void Remember(PublishingRules rules, ContentFolder folder, DateTime since)
    {
        compareAllAt = ComparesAll ? Environment.TickCount64 + (long)CompareAllEvery.TotalMilliseconds : compareAllAt;
        lastRead = (rules.Fingerprint, folder.Fingerprint);
        // What was changed just now may be changed once more without looking any different.
        compareAgainAt = folder.MayChangeUnseen(since) ? since + ContentFile.ClockTick : null;
    }

    /// <summary>Lets the next look find a difference.</summary>
    public void Forget() => lastRead = null;

    /// <summary>Is told how long an attempt took that failed, and will be made again.</summary>
    public void Failed(TimeSpan time)
    {
        Forget();
        took = time;
    }
}
