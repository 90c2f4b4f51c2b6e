namespace Sanjog.Browser.Tests.Leaving;

/// <summary>What the page itself tells of the moment in which it is left.</summary>
internal sealed record Left
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // The second frame after the click is the first that was painted without the page.
    private const string Tell = """
        addEventListener('click', click => requestAnimationFrame(() => requestAnimationFrame(() => tell({
          instant: performance.timeOrigin + click.timeStamp, took: performance.now() - click.timeStamp, title: document.title,
        }))), true);
        """;

    /// <summary>When the click came, in milliseconds since 1970.</summary>
    public double Instant { get; init; }

    /// <summary>How many milliseconds later it was gone.</summary>
    public double Took { get; init; }

    public string Title { get; init; } = "";

    /// <returns>Something to wait for: the first click in this context.</returns>
    public static async Task<Task<Left>> ListenAsync(IBrowserContext context)
    {
        var told = new TaskCompletionSource<Left>();
        await context.ExposeFunctionAsync<Left>("tell", left => told.TrySetResult(left));
        await context.AddInitScriptAsync(Tell);
        return told.Task.WaitAsync(Patience);
    }
}
