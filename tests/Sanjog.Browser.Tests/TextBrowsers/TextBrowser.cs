using System.Diagnostics;

namespace Sanjog.Browser.Tests.TextBrowsers;

/// <summary>A browser that knows words and nothing else: what old devices, slow terminals and braille displays show.</summary>
internal sealed record TextBrowser(string Name, params string[] Arguments)
{
    /// <summary>Takes the sign set from nowhere but here, and no settings of the machine.</summary>
    public static readonly TextBrowser Lynx = new(
        "lynx", "-cfg=/dev/null", "-dump", "-nolist", "-width=80", "-assume_charset=utf-8", "-display_charset=utf-8");

    public static readonly TextBrowser W3m = new("w3m", "-dump", "-cols", "80", "-I", "UTF-8", "-O", "UTF-8");

    public static string? WhyMissing { get; } = Machine.Find(Lynx.Name) is null || Machine.Find(W3m.Name) is null
        ? "There is no lynx or no w3m on the PATH. On Debian: apt-get install lynx w3m"
        : null;

    /// <returns>The page as it stands in the terminal, without the spaces at the ends of its lines.</returns>
    public async Task<string> ReadAsync(Uri address)
    {
        var home = Directory.CreateTempSubdirectory("sanjog-text-");
        try
        {
            using var process = Process.Start(From(address, home.FullName))!;
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
            return string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).Trim('\n') + "\n";
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    // An empty home and hardly any variables: neither a reader's settings nor a proxy come between.
    private ProcessStartInfo From(Uri address, string home)
    {
        var start = new ProcessStartInfo(Machine.Find(Name) ?? throw new InvalidOperationException(WhyMissing), [.. Arguments, address.AbsoluteUri])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment.Clear();
        start.Environment["HOME"] = home;
        start.Environment["LANG"] = "C.UTF-8";
        return start;
    }
}

/// <summary>A test that needs both text browsers. Without them it fails in the gate, and elsewhere says why it was skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TextBrowserTheoryAttribute : TheoryAttribute
{
    public TextBrowserTheoryAttribute() => Skip = Machine.SkipFor(TextBrowser.WhyMissing);
}
