using Sanjog.Content;

namespace Sanjog.Data.Store;

/// <summary>Looks at the folder while much is published, and interrupts that where something is to be taken down that was not when it began.</summary>
internal sealed class TakedownWatch : IDisposable
{
    // What takes less is done as soon as it could be begun anew.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

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
        using var timer = new PeriodicTimer(Pause);
        try
        {
            while (await timer.WaitForNextTickAsync(Token))
            {
                if (IsAsked())
                {
                    hasInterrupted = true;
                    await interruption.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // What was watched has ended, one way or the other.
        }
    }

    private bool IsAsked()
    {
        try
        {
            return ContentFolder.Look(seeding.Folder.Root) != seeding.Folder.Fingerprint && seeding.IsTakenDownIn(ContentFolder.Scan(seeding.Folder.Root));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The publication meets the same, and says so.
            return false;
        }
    }
}
