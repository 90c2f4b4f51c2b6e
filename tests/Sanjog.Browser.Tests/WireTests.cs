using System.Text.Json;

namespace Sanjog.Browser.Tests;

/// <summary>What comes over the wire, and how a slow one feels.</summary>
[Collection(InBrowser.Name)]
public sealed class WireTests(BrowserProof proof)
{
    // Ten segments of 1,460 bytes are what a server sends before it waits for an answer (RFC 6928).
    private const int FirstFlight = 14_600;

    private const int SlowPaint = 3000;
    private const int Attempts = 3;

    [BrowserFact]
    public Task A_page_comes_whole_in_the_first_flight() => proof.LookAsync(proof.Pages, new(), async (tab, page) =>
    {
        await using var wire = await ListenAsync(tab);
        var length = wire.Next("Network.loadingFinished", "encodedDataLength");
        await tab.GotoAsync(page.Address.AbsoluteUri);
        var bytes = await length;
        return bytes is > 0 and <= FirstFlight ? [] : [$"takes {bytes} bytes"];
    });

    /// <summary>The second generation of mobile telephony and a slow phone. One after the other: the processor is what is measured.</summary>
    [BrowserFact]
    public async Task On_a_slow_phone_the_largest_thing_is_painted_within_three_seconds_and_nothing_moves()
    {
        var found = new List<string>();
        foreach (var page in proof.OneOfEachKind)
        {
            found.AddRange((await VisitSlowlyAsync(page)).Select(problem => $"{page}: {problem}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    // What else this machine does at that moment must not count, so a page gets up to three tries.
    private async Task<IEnumerable<string>> VisitSlowlyAsync(SitePage page)
    {
        string[] problems = [];
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var watched = await VisitOnceSlowlyAsync(page);
            problems = watched.Paint is > 0 and <= SlowPaint ? watched.Moved : [$"painted after {watched.Paint} ms", .. watched.Moved];
            if (problems.Length == 0)
            {
                break;
            }
        }

        return problems;
    }

    private async Task<Watched> VisitOnceSlowlyAsync(SitePage page)
    {
        await using var context = await proof.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 640 } });
        await context.AddInitScriptAsync(Script.Read("watch"));
        var tab = await context.NewPageAsync();
        await using var wire = await ListenAsync(tab);
        await wire.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 400, ["downloadThroughput"] = 50_000, ["uploadThroughput"] = 50_000 });
        await wire.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 6 });
        return await Watched.OpenAsync(tab, page);
    }

    private static async Task<Wire> ListenAsync(IPage tab)
    {
        var session = await tab.Context.NewCDPSessionAsync(tab);
        await session.SendAsync("Network.enable");
        return new Wire(session);
    }

    private sealed class Wire(ICDPSession session) : IAsyncDisposable
    {
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
}
