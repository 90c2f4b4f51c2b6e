using System.Diagnostics;
using Sanjog.Tests;

namespace Sanjog.Browser.Tests;

/// <summary>Jing, a validator of RELAX NG, which lies in the HTML checker's own file.</summary>
internal static class RelaxNg
{
    private const string Driver = "nu.validator.vendor.thaiopensource.relaxng.util.Driver";

    /// <param name="schema">In compact syntax, by its name in <c>Schemas/</c>.</param>
    /// <returns>What is wrong with the files, a line each.</returns>
    /// <exception cref="InvalidOperationException">There is no checker.</exception>
    public static async Task<IReadOnlyList<string>> CheckAsync(string schema, IEnumerable<string> files)
    {
        // -i: ids and references between them are no matter of these schemas.
        string[] arguments = ["-cp", HtmlChecker.JarPath, Driver, "-i", "-c", Path.Combine(Repository.Root, "tests", "Sanjog.Browser.Tests", "Schemas", schema), .. files];
        using var process = Process.Start(new ProcessStartInfo(HtmlChecker.JavaPath, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var report = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var problems = report.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return process.ExitCode == 0 || problems.Length > 0 ? problems : [$"The validator ended with {process.ExitCode}."];
    }
}
