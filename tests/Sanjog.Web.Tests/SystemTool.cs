using System.Diagnostics;

namespace Sanjog.Web.Tests;

/// <summary>Programs that every Linux has, such as prlimit, mount and git.</summary>
internal static class SystemTool
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
