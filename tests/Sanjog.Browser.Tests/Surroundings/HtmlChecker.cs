using System.Diagnostics;
using System.Text.Json;

namespace Sanjog.Browser.Tests;

/// <summary>The Nu Html Checker, the validator of the W3C: a Java program that npm brings as <c>vnu-jar</c>.</summary>
internal static class HtmlChecker
{
    private const string JarVariable = "VNU_JAR";

    private static readonly string? Java = Machine.Find("java");
    private static readonly string? Jar = NodeModule.Find(JarVariable, "vnu-jar", "build", "dist", "vnu.jar");

    public static string? WhyMissing { get; } = (Java, Jar) switch
    {
        (null, _) => "There is no java on the PATH. On Debian: apt-get install default-jre-headless",
        (_, null) => $"There is no vnu.jar. Run: npm install --prefix DIR --ignore-scripts vnu-jar, and let {JarVariable} name the vnu.jar in it.",
        _ => null,
    };

    public static string JavaPath => Java ?? throw new InvalidOperationException(WhyMissing);

    public static string JarPath => Jar ?? throw new InvalidOperationException(WhyMissing);

    /// <param name="folder">Holds the pages, one HTML file each.</param>
    /// <returns>Errors and warnings, each with the name of its file.</returns>
    /// <exception cref="InvalidOperationException">There is no checker.</exception>
    public static async Task<IReadOnlyList<(string File, string Problem)>> CheckAsync(string folder)
    {
        string[] arguments = ["-jar", JarPath, "--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html", folder];
        using var process = Process.Start(new ProcessStartInfo(JavaPath, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        using var report = await JsonDocument.ParseAsync(process.StandardOutput.BaseStream);
        await process.WaitForExitAsync();
        return [.. report.RootElement.GetProperty("messages").EnumerateArray().Where(IsProblem).Select(Describe)];
    }

    // The rest are remarks such as that a slash at the end of a tag means nothing.
    private static bool IsProblem(JsonElement message) =>
        message.GetProperty("type").GetString() != "info" || (message.TryGetProperty("subType", out var kind) && kind.GetString() == "warning");

    private static (string File, string Problem) Describe(JsonElement message)
    {
        var file = message.TryGetProperty("url", out var url) ? Path.GetFileName(url.GetString()!) : "";
        var extract = message.TryGetProperty("extract", out var text) ? text.GetString()!.ReplaceLineEndings(" ") : "";
        return (file, $"{message.GetProperty("message").GetString()} {extract}");
    }
}

/// <summary>A test that needs the checker. Without it it fails in the gate, and elsewhere says why it was skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HtmlCheckerFactAttribute : FactAttribute
{
    public HtmlCheckerFactAttribute() => Skip = Machine.SkipFor(HtmlChecker.WhyMissing);
}
