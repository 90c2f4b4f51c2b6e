using System.Diagnostics;
using System.Globalization;

namespace Sanjog.Browser.Tests.Downloading;

/// <summary>A program that loads files and takes a broken load up again. It tries once, so that a test says when it goes on.</summary>
/// <param name="Limit">The option that slows it down.</param>
/// <param name="Arguments">{address} and {name} stand for what is loaded.</param>
internal sealed record DownloadManager(string Name, string Limit, params string[] Arguments)
{
    public static readonly DownloadManager Curl = new("curl", "--limit-rate", "--silent", "--show-error", "--continue-at", "-", "--output", "{name}", "{address}");

    public static readonly DownloadManager Wget = new("wget", "--limit-rate", "--no-config", "--quiet", "--tries=1", "--continue", "{address}");

    /// <summary>Eight connections to one file, each of which takes a part.</summary>
    public static readonly DownloadManager Aria2 = new(
        "aria2c", "--max-overall-download-limit", "--no-conf", "--quiet", "--max-tries=1", "--continue", "--max-connection-per-server=8", "--split=8",
        "--min-split-size=1M", "--disk-cache=0", "--file-allocation=none", "--out={name}", "{address}");

    public static string? WhyMissing { get; } = ((string[])[Curl.Name, Wget.Name, Aria2.Name, "unzip", "sha256sum"]).FirstOrDefault(name => Machine.Find(name) is null) is { } missing
        ? $"There is no {missing} on the PATH. On Debian: apt-get install curl wget aria2 unzip"
        : null;

    /// <param name="kilobytes">How much a second, at most; null for all that it can.</param>
    /// <returns>The exit code.</returns>
    public Task<int> LoadAsync(Uri address, string folder, int? kilobytes = null)
    {
        var name = Path.GetFileName(address.AbsolutePath);
        string[] slowly = kilobytes is null ? [] : [Limit, string.Create(CultureInfo.InvariantCulture, $"{kilobytes}k")];
        return RunAsync(Name, folder, [.. slowly, .. Arguments.Select(Filled)]);

        string Filled(string argument) => argument.Replace("{name}", name, StringComparison.Ordinal).Replace("{address}", address.AbsoluteUri, StringComparison.Ordinal);
    }

    /// <summary>Runs a program with the folder as its home and hardly any variables: no settings and no proxy come between.</summary>
    public static async Task<int> RunAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Machine.Find(program) ?? throw new InvalidOperationException(WhyMissing), arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["HOME"] = folder;
        using var process = Process.Start(start)!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}

/// <summary>A test that needs all of these programs. Without them it fails in the gate, and elsewhere says why it was skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DownloadManagerTheoryAttribute : TheoryAttribute
{
    public DownloadManagerTheoryAttribute() => Skip = Machine.SkipFor(DownloadManager.WhyMissing);
}
