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

    private async Task AnswerAsync(IRoute route)
    {
        await requests.Writer.WriteAsync(route.Request);
        await Task.Delay(delay);
        await route.FulfillAsync(new() { ContentType = "text/html", Body = "<!DOCTYPE html><title>Weather</title><body style='background: #cde'>" });
    }
}
