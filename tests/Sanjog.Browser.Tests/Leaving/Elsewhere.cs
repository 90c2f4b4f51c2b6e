using System.Diagnostics;
using System.Threading.Channels;

namespace Sanjog.Browser.Tests.Leaving;

/// <summary>The page that one leaves to, played by the test: slow, neutral, and of one colour.</summary>
internal sealed class Elsewhere(TimeSpan delay)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Channel<IRequest> requests = Channel.CreateUnbounded<IRequest>();

    public async Task<IPage> OpenTabAsync(IBrowserContext context)
    {
        await context.RouteAsync(SiteUnderTest.ExitUrl, AnswerAsync);
        return await context.NewPageAsync();
    }

    /// <returns>The next request that somebody makes who leaves.</returns>
    public async Task<IRequest> NextAsync() => await requests.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>
    /// Waits until the tab shows it. The library's own way to wait for an address now and then misses one that comes while it begins to.
    /// </summary>
    public static async Task ComesAsync(IPage tab)
    {
        for (var waited = Stopwatch.StartNew(); tab.Url != SiteUnderTest.ExitUrl; await Task.Delay(TimeSpan.FromMilliseconds(20)))
        {
            Assert.True(waited.Elapsed < Patience, $"It stayed at {tab.Url}.");
        }
    }

    private async Task AnswerAsync(IRoute route)
    {
        await requests.Writer.WriteAsync(route.Request);
        await Task.Delay(delay);
        await route.FulfillAsync(new() { ContentType = "text/html", Body = "<!DOCTYPE html><title>Weather</title><body style='background: #cde'>" });
    }
}
