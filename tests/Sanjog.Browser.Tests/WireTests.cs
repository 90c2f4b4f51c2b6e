using Xunit.Abstractions;

namespace Sanjog.Browser.Tests;

/// <summary>How a page comes to a slow phone over the second generation of mobile telephony.</summary>
[Collection(Measured.Name)]
public sealed class WireTests(BrowserProof proof, ITestOutputHelper output)
{
    // In milliseconds, and in bytes a second.
    private const int RoundTrip = 400;
    private const int Throughput = 50_000;

    // A first visit also waits for two round trips before it can ask: TCP's and TLS's. Loopback and its emulation leave them out.
    private const int SlowPaint = 3000 - (2 * RoundTrip);

    private const int Attempts = 3;

    /// <summary>One after the other: the processor is what is measured.</summary>
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
            output.WriteLine($"{page.Kind}: {watched.Bytes:N0} bytes come within {watched.Arrived:N0} ms; painted after {watched.Paint:N0} ms; moved by {watched.Shift}");
            AssertSlow(watched);
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
        await using var context = await proof.NewContextAsync(new() { ViewportSize = Visit.Phone });
        await context.AddInitScriptAsync(Script.Read("watch"));
        var tab = await context.NewPageAsync();
        await using var wire = await Wire.ListenAsync(tab);
        await wire.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false, ["latency"] = RoundTrip, ["downloadThroughput"] = Throughput, ["uploadThroughput"] = Throughput,
        });
        await wire.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 6 });
        return await Watched.OpenAsync(tab, page);
    }

    // Another browser may emulate in another way, or not at all. Then the figures would say nothing.
    private static void AssertSlow(Watched watched) =>
        Assert.InRange(watched.Arrived, 0.95 * (RoundTrip + (1000.0 * watched.Bytes / Throughput)), double.MaxValue);
}
