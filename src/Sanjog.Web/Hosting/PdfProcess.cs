using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Sanjog.Content.Reports;
using Sanjog.Web.Commands;

namespace Sanjog.Web.Hosting;

/// <summary>
/// Another process of this program, which reads PDFs. A damaged or hostile file can make any reader turn in circles, fill its
/// memory or end it; there it harms nobody.
/// </summary>
internal sealed class PdfProcess : IDisposable
{
    private const long MostMemory = 384 * 1024 * 1024;

    // The process ends itself when it has worked for long; this is for one that waits, or is given no time to work.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // Of a process that was ended by somebody else (128 and the number of the signal): by Ctrl-C, for want of memory, or as all are.
    private static readonly int[] EndedFromOutside = [128 + 1, 128 + 2, 128 + 3, 128 + 9, 128 + 15];

    private readonly Process process;
    private bool isReady;

    private PdfProcess(Process process) => this.process = process;

    /// <summary>True once it can read nothing more.</summary>
    public bool HasEnded => process.HasExited;

    /// <exception cref="IOException">No process can be started.</exception>
    public static PdfProcess Start()
    {
        var (program, arguments) = Self();
        var start = new ProcessStartInfo(program, [.. arguments, InspectPdfsCommand.Word])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // learn.microsoft.com, "Runtime configuration options for garbage collection": hexadecimal, in bytes.
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        try
        {
            var started = Process.Start(start)!;
            // What it says when it breaks is of no use to an editor, but must be taken from it.
            started.BeginErrorReadLine();
            return new PdfProcess(started);
        }
        catch (Win32Exception fault)
        {
            throw new IOException($"No process can be started to read PDFs: {fault.Message}", fault);
        }
    }

    /// <returns>Null when it ended for want of work, or from outside, which says nothing of the file: then another is to be asked.</returns>
    /// <exception cref="IOException">The file can't be read.</exception>
    public async Task<PdfInspection?> InspectAsync(string path)
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            if (await AskAsync(path, patience.Token) is { } answer)
            {
                return JsonSerializer.Deserialize<PdfInspection>(answer) ?? throw new IOException($"{path} can't be read.");
            }
        }
        catch (OperationCanceledException)
        {
            Kill();
            return new PdfInspection { Fault = PdfFault.TooCostly };
        }
        catch (JsonException)
        {
            // It was ended in the middle of its answer.
            Kill();
        }

        await process.WaitForExitAsync();
        return process.ExitCode == ExitCode.Success || EndedFromOutside.Contains(process.ExitCode) ? null
            : isReady ? new PdfInspection { Fault = PdfFault.TooCostly }
            : throw new IOException($"{path} can't be read: the process that reads PDFs does not start.");
    }

    /// <summary>Ends it, whatever it does; one that has ended stays so.</summary>
    public void Kill() => process.Kill();

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    // A published program is a file of its own, or one that the runtime's is told to run.
    private static (string Program, string[] Arguments) Self() =>
        Environment.ProcessPath is { } program && Path.GetFileNameWithoutExtension(program) != "dotnet"
            ? (program, [])
            : (Environment.ProcessPath ?? "dotnet", [typeof(PdfProcess).Assembly.Location]);

    /// <summary>Null when there comes no answer; then it has ended, or is about to.</summary>
    private async Task<string?> AskAsync(string path, CancellationToken cancellation)
    {
        isReady = isReady || await process.StandardOutput.ReadLineAsync(cancellation) == InspectPdfsCommand.Ready;
        if (!isReady)
        {
            return null;
        }

        try
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(path));
            await process.StandardInput.FlushAsync(cancellation);
        }
        catch (IOException)
        {
            // It has ended; what it said before can still be read.
        }

        return await process.StandardOutput.ReadLineAsync(cancellation);
    }
}
