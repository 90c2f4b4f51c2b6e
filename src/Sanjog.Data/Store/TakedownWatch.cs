using System.Diagnostics;
using Sanjog.Content;

namespace Sanjog.Data.Store;

/// <summary>Looks at the folder while much is published, and interrupts that where something is to be taken down that was not when it began.</summary>
internal sealed class TakedownWatch : IDisposable
{
    // What takes less is done as soon as it could be begun anew.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    // A look at very many files takes long itself, and must not take the time of what it watches.
    private const int RestForLook = 12;

    private readonly Seeding seeding;
    private readonly CancellationTokenSource interruption;
    private readonly Task watching;
    private volatile bool hasInterrupted;

    /// <param name="watches">False to interrupt nothing.</param>
    public TakedownWatch(Seeding seeding, bool watches, CancellationToken cancellation)
    {
        this.seeding = seeding;
        interruption = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Token = interruption.Token;
        watching = watches ? Task.Run(WatchAsync, CancellationToken.None) : Task.CompletedTask;
    }

    /// <summary>Cancelled with the seeding, or by this.</summary>
    public CancellationToken Token { get; }

    public bool HasInterrupted => hasInterrupted;

    public void Dispose()
    {
        interruption.Cancel();
        watching.GetAwaiter().GetResult();
        interruption.Dispose();
    }

    private async Task WatchAsync()
    {
        try
        {
            var rest = Pause;
            for (var judged = seeding.Folder.Fingerprint; ; )
            {
                await Task.Delay(rest, Token);
                var start = Stopwatch.GetTimestamp();
                if (IsAsked(ref judged))
                {
                    hasInterrupted = true;
                    await interruption.CancelAsync();
                }

                rest = TimeSpan.FromTicks(Math.Max(Pause.Ticks, Stopwatch.GetElapsedTime(start).Ticks * RestForLook));
            }
        }
        catch (OperationCanceledException)
        {
            // What was watched has ended, one way or the other.
        }
    }

    private bool IsAsked(ref ulong judged)
    {
        try
        {
            var seen = ContentFolder.Look(seeding.Folder.Root);
            var isAsked = seen != judged && seeding.IsTakenDownIn(ContentFolder.Scan(seeding.Folder.Root), Token);
            judged = seen;
            return isAsked;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The publication meets the same, and says so.
            return false;
        }
    }
}
