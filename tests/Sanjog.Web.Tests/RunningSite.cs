using System.Net;
using Sanjog.Tests;

namespace Sanjog.Web.Tests;

/// <summary>The site as a process of its own, for what must not be done to the process that runs the tests.</summary>
internal sealed class RunningSite : IDisposable
{
    private RunningSite(SiteProcess process, Uri address)
    {
        Process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    public SiteProcess Process { get; }

    public HttpClient Client { get; }

    /// <param name="surroundings">Shell commands that make the process's surroundings ready.</param>
    public static async Task<RunningSite> StartAsync(TestContent content, string surroundings = "")
    {
        var address = SiteProcess.FreeAddress();
        var process = SiteProcess.StartIn(
            surroundings, ["serve", "--urls", address.ToString()], ("Content__Root", content.Root), ("Store__Path", content.StorePath));
        var site = new RunningSite(process, address);
        await process.WaitUntilOpenAsync(new Uri(address, "/health/live"));
        return site;
    }

    public Task ShowsAsync(string path, string words) =>
        Client.EventuallyAsync(path, (response, text) => response.StatusCode == HttpStatusCode.OK && text.Contains(words, StringComparison.Ordinal));

    /// <summary>Waits until readiness says this: ready, degraded or unready.</summary>
    public Task IsAsync(string status) =>
        Client.EventuallyAsync("/health/ready", (_, text) => text.StartsWith($"{{\"status\":\"{status}\"", StringComparison.Ordinal));

    public void Dispose()
    {
        Client.Dispose();
        Process.Dispose();
    }
}
