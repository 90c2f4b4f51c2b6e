using System.Text.Json;

namespace Sanjog.Browser.Tests;

/// <summary>What comes to a tab over the network, and how slowly.</summary>
internal sealed class Wire(ICDPSession session) : IAsyncDisposable
{
    public static async Task<Wire> ListenAsync(IPage tab)
    {
        var session = await tab.Context.NewCDPSessionAsync(tab);
        await session.SendAsync("Network.enable");
        return new Wire(session);
    }

    public Task SendAsync(string method, Dictionary<string, object> arguments) => session.SendAsync(method, arguments);

    /// <returns>A number from the next event of this name.</returns>
    public Task<double> Next(string name, string property)
    {
        var told = new TaskCompletionSource<double>();
        session.Event(name).OnEvent += (_, data) => told.TrySetResult(((JsonElement)data!).GetProperty(property).GetDouble());
        return told.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public async ValueTask DisposeAsync() => await session.DetachAsync();
}
