using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Sanjog.Benchmarks.Seeding;

/// <summary>A site that serves while its content is changed.</summary>
internal sealed class ServeRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly MeasuredContent content;
    private readonly Process process;
    private readonly HttpClient client;
    private readonly ConcurrentQueue<double> work = new();

    public ServeRun(string program, MeasuredContent content)
    {
        this.content = content;
        var address = $"http://127.0.0.1:{FreePort()}";
        client = new HttpClient { BaseAddress = new Uri(address) };
        process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["Content__Root"] = content.Folder, ["Store__Path"] = content.StorePath, ["ASPNETCORE_URLS"] = address },
        })!;
        process.OutputDataReceived += (_, line) => NoteWork(line.Data);
        process.BeginOutputReadLine();
    }

    /// <summary>The seconds that each change took to be read and stored, as the site itself logs them.</summary>
    public IEnumerable<double> Work => work;

    /// <summary>Waits until it serves, and has once shown the story that is to be changed.</summary>
    public async Task StartedAsync()
    {
        await UntilAsync("/health/ready", "\"ready\"");
        await UntilAsync($"/stories/{content.StorySlug}", "<h1");
    }

    /// <summary>From saving a story until a request is answered with it.</summary>
    public async Task<TimeSpan> SaveToServedAsync(string title)
    {
        var clock = Stopwatch.StartNew();
        content.ChangeStory(title);
        await UntilAsync($"/stories/{content.StorySlug}", title);
        return clock.Elapsed;
    }

    /// <summary>The part of one processor that a site uses while nobody asks it anything and nothing changes.</summary>
    public async Task<double> IdleProcessorAsync(TimeSpan time)
    {
        var before = ChildProcess.ProcessorTime(process);
        await Task.Delay(time);
        return (ChildProcess.ProcessorTime(process) - before) / time;
    }

    public void Dispose()
    {
        client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private void NoteWork(string? line)
    {
        if (line is not null && SeedRuns.WorkOnOneFile(line) is { } seconds)
        {
            work.Enqueue(seconds);
        }
    }

    private async Task UntilAsync(string path, string words)
    {
        var clock = Stopwatch.StartNew();
        while (!await AnswersAsync(path, words))
        {
            if (clock.Elapsed > Patience || process.HasExited)
            {
                throw new InvalidOperationException($"{path} never said {words}.");
            }

            await Task.Delay(5);
        }
    }

    private async Task<bool> AnswersAsync(string path, string words)
    {
        try
        {
            return (await client.GetStringAsync(path)).Contains(words, StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false; // It does not listen yet.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
