using System.Diagnostics;
using System.Globalization;

namespace Sanjog.Benchmarks.Seeding;

/// <summary>What one run of a program took.</summary>
/// <param name="PeakBytes">The most memory it had resident, as Linux counts it (VmHWM); zero where that can't be read.</param>
/// <param name="Processor">The time it spent on all processors together, which what else the machine does changes less.</param>
internal sealed record ChildRun(TimeSpan Elapsed, TimeSpan Processor, long PeakBytes, string Output);

/// <summary>Runs a program in a process of its own, so that nothing is warm but the disk's cache.</summary>
internal static class ChildProcess
{
    // Both only grow, so at most what was added in the last moments before the end is missed.
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(10);

    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static ChildRun Run(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(LookEvery))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            processor = TryProcessorTime(process) ?? processor;
        }

        var elapsed = clock.Elapsed;
        process.WaitForExit();
        return process.ExitCode == 0
            ? new ChildRun(elapsed, processor, peak, output.GetAwaiter().GetResult())
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
    }

    /// <summary>The time a process has spent on the processors.</summary>
    public static TimeSpan ProcessorTime(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    private static TimeSpan? TryProcessorTime(Process process)
    {
        try
        {
            return ProcessorTime(process);
        }
        catch (Exception ended) when (ended is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static long PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
