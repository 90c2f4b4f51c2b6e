using System.Diagnostics;
using System.Text.Json;

namespace Sanjog.Browser.Tests;

/// <summary>Lighthouse, as a phone sees a page: a Node program that npm brings as <c>lighthouse</c>. It starts a browser of its own.</summary>
internal static class Lighthouse
{
    private const string CliVariable = "LIGHTHOUSE";

    // What a page is marked down for that search engines are asked to leave out.
    private const string Crawlable = "is-crawlable ";

    private static readonly string[] Categories = ["performance", "accessibility", "best-practices", "seo"];
    private static readonly string? Node = Machine.Find("node", "nodejs");
    private static readonly string? Cli = NodeModule.Find(CliVariable, "lighthouse", "cli", "index.js");

    public static string? WhyMissing { get; } = (Node, Cli, Chromium.WhyMissing) switch
    {
        (null, _, _) => "There is no node on the PATH. On Debian: apt-get install nodejs",
        (_, null, _) => $"There is no Lighthouse. Run: npm install --prefix DIR --ignore-scripts lighthouse@12.8.2, and let {CliVariable} name the lighthouse/cli/index.js in it.",
        (_, _, var browser) => browser,
    };

    /// <returns>What keeps a category below 100: its audits below 1, by the names that Lighthouse gives them.</returns>
    /// <exception cref="InvalidOperationException">There is no Lighthouse.</exception>
    public static async Task<IReadOnlyList<string>> JudgeAsync(SitePage page)
    {
        if (WhyMissing is not null)
        {
            throw new InvalidOperationException(WhyMissing);
        }

        using var process = Process.Start(From(page.Address))!;
        var said = process.StandardError.ReadToEndAsync();
        var report = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? [.. Read(report).Where(problem => !page.IsHidden || !problem.StartsWith(Crawlable, StringComparison.Ordinal))] : [$"ended with {process.ExitCode}: {await said}"];
    }

    private static ProcessStartInfo From(Uri address)
    {
        string[] arguments =
        [
            Cli!, address.AbsoluteUri, "--quiet", "--output=json", "--output-path=stdout", "--no-enable-error-reporting",
            "--disable-full-page-screenshot", $"--chrome-flags={string.Join(' ', Chromium.Arguments)} --headless=new",
        ];
        var start = new ProcessStartInfo(Node!, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CHROME_PATH"] = Chromium.ExecutablePath;
        return start;
    }

    private static List<string> Read(string report)
    {
        using var document = JsonDocument.Parse(report);
        var (categories, audits) = (document.RootElement.GetProperty("categories"), document.RootElement.GetProperty("audits"));
        return
        [
            .. Categories.Where(name => Score(categories.GetProperty(name)) is not 1)
                .SelectMany(name => Below(categories.GetProperty(name), audits).DefaultIfEmpty($"{name} is not 100")),
        ];
    }

    private static IEnumerable<string> Below(JsonElement category, JsonElement audits) =>
        from reference in category.GetProperty("auditRefs").EnumerateArray()
        let name = reference.GetProperty("id").GetString()!
        let audit = audits.GetProperty(name)
        where reference.GetProperty("weight").GetDouble() > 0 && (Score(audit) is < 1 || Text(audit, "scoreDisplayMode") == "error")
        select $"{name} ({Score(audit)}): {Text(audit, "title")} {Text(audit, "displayValue")} {Text(audit, "explanation")} {Text(audit, "errorMessage")}".TrimEnd();

    private static double? Score(JsonElement judged) => judged.GetProperty("score") is { ValueKind: JsonValueKind.Number } score ? score.GetDouble() : null;

    private static string? Text(JsonElement audit, string name) => audit.TryGetProperty(name, out var text) ? text.ToString() : null;
}

/// <summary>A test that needs Lighthouse. Without it it fails in the gate, and elsewhere says why it was skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LighthouseFactAttribute : FactAttribute
{
    public LighthouseFactAttribute() => Skip = Machine.SkipFor(Lighthouse.WhyMissing);
}
