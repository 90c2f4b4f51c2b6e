using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Sanjog.Tests;

/// <summary>The program itself, started as anybody would start it.</summary>
internal sealed class SiteProcess : IDisposable
{
    private const int SigTerm = 15;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    private SiteProcess(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    // The web project's output lies beside whoever refers to it.
    private static string Program => Path.Combine(AppContext.BaseDirectory, "Sanjog.Web.dll");

    /// <summary>A loopback address that nobody listens on.</summary>
    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    public static SiteProcess Start(string arguments, params (string Name, string Value)[] environment) =>
        Start(new ProcessStartInfo("dotnet", $"\"{Program}\" {arguments}"), environment);

    /// <summary>Starts it in surroundings that a shell makes ready first; the shell's process becomes the program's.</summary>
    /// <param name="surroundings">Shell commands, in which "$@" is the program and its arguments.</param>
    public static SiteProcess StartIn(string surroundings, string[] arguments, params (string Name, string Value)[] environment) =>
        Start(new ProcessStartInfo("sh", ["-c", $"{surroundings}\nexec \"$@\"", "sh", "dotnet", Program, .. arguments]), environment);

    /// <summary>Runs to the end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string arguments, params (string Name, string Value)[] environment)
    {
        using var site = Start(arguments, environment);
        return await site.EndAsync();
    }

    public async Task<(int ExitCode, string Output, string Errors)> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Waits until the address answers.</summary>
    public async Task WaitUntilOpenAsync(Uri address)
    {
        using var client = new HttpClient();
        var waited = Stopwatch.StartNew();
        while (!process.HasExited && waited.Elapsed < Patience)
        {
            try
            {
                using var response = await client.GetAsync(address);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20));
            }
        }

        var said = process.HasExited ? await errors : "";
        throw new InvalidOperationException($"{address} did not open. {said}");
    }

    /// <summary>Asks it to stop, as a service manager does.</summary>
    public void Terminate()
    {
        if (SendSignal(process.Id, SigTerm) != 0)
        {
            throw new InvalidOperationException("The program could not be asked to stop.");
        }
    }

    public void Kill() => process.Kill();

    // With what it has started: a PDF may keep its reader busy for long.
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static SiteProcess Start(ProcessStartInfo start, (string Name, string Value)[] environment)
    {
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new SiteProcess(Process.Start(start)!);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int SendSignal(int processId, int signal);
}
