namespace Sanjog.Browser.Tests;

/// <summary>Lighthouse gives 100 for performance, accessibility, best practices and what search engines ask, on a phone.</summary>
[Collection(Measured.Name)]
public sealed class LighthouseTests(BrowserProof proof)
{
    private const int Attempts = 3;

    /// <summary>One after the other: the processor is what is measured.</summary>
    [LighthouseFact]
    public async Task Every_kind_of_page_gets_100_for_everything()
    {
        await using var lighthouse = Lighthouse.Start();
        var found = new List<string>();
        foreach (var page in proof.OneOfEachKind.Where(page => page.Status == 200))
        {
            found.AddRange((await JudgeAsync(lighthouse, page)).Select(problem => $"{page}: {problem}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    // What else this machine does at that moment must not count, so a page gets up to three tries.
    private static async Task<IReadOnlyList<string>> JudgeAsync(Lighthouse lighthouse, SitePage page)
    {
        IReadOnlyList<string> problems = [];
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            problems = await lighthouse.JudgeAsync(page);
            if (problems.Count == 0)
            {
                break;
            }
        }

        return problems;
    }
}
