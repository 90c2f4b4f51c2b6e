using System.Diagnostics;
using System.Text.Json;
using Sanjog.Tests;

namespace Sanjog.Browser.Tests;

/// <summary>Lighthouse, as a phone sees a page: a Node program that npm brings as <c>lighthouse</c>. It starts a browser of its own, once for all pages.</summary>
internal sealed class Lighthouse : IAsyncDisposable
{
    private const string CliVariable = "LIGHTHOUSE";

    // What a page is marked down for that search engines are asked to leave out.
    private const string Crawlable = "is-crawlable ";

    private static readonly string[] Categories = ["performance", "accessibility", "best-practices", "seo"];
    private static readonly string? Node = Machine.Find("node", "nodejs");
    private static readonly string Script = Path.Combine(Repository.Root, "tests", "Sanjog.Browser.Tests", "Surroundings", "lighthouse.mjs");
    private static readonly string? Cli = NodeModule.Find(CliVariable, "lighthouse", "cli", "index.js");

    public static string? WhyMissing { get; } = (Node, Cli, Chromium.WhyMissing) switch
    {
        (null, _, _) => "There is no node on the PATH. On Debian: apt-get install nodejs",
        (_, null, _) => $"There is no Lighthouse. Run: npm install --prefix DIR --ignore-scripts lighthouse@12.8.2, and let {CliVariable} name the lighthouse/cli/index.js in it.",
        (_, _, var browser) => browser,
    };

    private readonly Process process;
    private readonly Task<string> said;

    private Lighthouse(Process process)
    {
        this.process = process;
        said = process.StandardError.ReadToEndAsync();
    }

    /// <exception cref="InvalidOperationException">There is no Lighthouse.</exception>
    public static Lighthouse Start()
    {
        if (WhyMissing is not null)
        {
            throw new InvalidOperationException(WhyMissing);
        }

        var start = new ProcessStartInfo(Node!, [Script, Cli!, .. Chromium.Arguments, "--headless=new"])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["CHROME_PATH"] = Chromium.ExecutablePath;
        return new Lighthouse(Process.Start(start)!);
    }

    /// <returns>What keeps a category below 100: its audits below 1, by the names that Lighthouse gives them.</returns>
    public async Task<IReadOnlyList<string>> JudgeAsync(SitePage page)
    {
        await process.StandardInput.WriteLineAsync(page.Address.AbsoluteUri);
        return await process.StandardOutput.ReadLineAsync() is { } report
            ? [.. Read(report).Where(problem => !page.IsHidden || !problem.StartsWith(Crawlable, StringComparison.Ordinal))]
            : throw new InvalidOperationException($"Lighthouse has ended: {await said}");
    }

    // With no more to judge, it closes the browser and ends.
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static List<string> Read(string report)
    {
        using var document = JsonDocument.Parse(report);
        if (document.RootElement.TryGetProperty("fault", out var fault))
        {
            return [fault.GetString()!];
        }

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
