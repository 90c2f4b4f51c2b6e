using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Sanjog.Content.Reports;

namespace Sanjog.Web.Commands;

/// <summary>
/// Reads PDFs for the site, which starts this process for it (<see cref="Hosting.PdfProcess"/>). Each line of its input is the
/// path of a file, each line of its output what that file holds, both as JSON. Help does not show it.
/// </summary>
internal sealed class InspectPdfsCommand : Command
{
    public const string Word = "inspect-pdfs";

    /// <summary>The first line of its output: what ends before it was not ended by a file.</summary>
    public const string Ready = "ready";

    // A report of 600 pages with 1.7 million letters took half of it.
    private static readonly TimeSpan MostProcessorTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Watch = TimeSpan.FromMilliseconds(250);

    // Publications come in bursts; between them nothing is kept in memory for the next.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private long begunTicks = long.MaxValue;

    public InspectPdfsCommand()
        : base(Word)
    {
        Hidden = true;
        SetAction((_, _) => Attempt.RunAsync(Inspect));
    }

    private static TimeSpan ProcessorTime => Environment.CpuUsage.TotalTime;

    private int Inspect()
    {
        // It ends itself, since whoever asked may be gone.
        using var watch = new Timer(_ => EndWhenTooCostly(), state: null, Watch, Watch);
        Console.Out.WriteLine(Ready);
        while (ReadLine() is { } line)
        {
            Interlocked.Exchange(ref begunTicks, ProcessorTime.Ticks);
            Answer(TryInspect(JsonSerializer.Deserialize<string>(line)!));
            Interlocked.Exchange(ref begunTicks, long.MaxValue);
        }

        return ExitCode.Success;
    }

    // Letters beyond ASCII are written as numbers: what a pipe takes them for hangs on the locale.
    private static void Answer(PdfInspection? inspection) => Console.Out.WriteLine(JsonSerializer.Serialize(inspection));

    private static string? ReadLine()
    {
        var line = Task.Run(Console.In.ReadLine);
        return line.Wait(Rest) ? line.Result : null;
    }

    /// <summary>Null for a file that can't be read.</summary>
    private static PdfInspection? TryInspect(string path)
    {
        try
        {
            return PdfInspector.Inspect(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Nothing is closed first: whatever the reader is caught in would be waited for.
    private void EndWhenTooCostly()
    {
        if (ProcessorTime.Ticks - Interlocked.Read(ref begunTicks) > MostProcessorTime.Ticks)
        {
            Answer(new PdfInspection { Fault = PdfFault.TooCostly });
            using var self = Process.GetCurrentProcess();
            self.Kill();
        }
    }
}
