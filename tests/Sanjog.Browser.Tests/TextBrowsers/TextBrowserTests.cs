namespace Sanjog.Browser.Tests.TextBrowsers;

/// <summary>Without style, script and pictures the pages read in a sensible order. The tests' own content is read: editors never touch it.</summary>
[Collection(InBrowser.Name)]
public sealed class TextBrowserTests(BrowserProof proof)
{
    private static readonly string[] Beginning =
        ["Skip to the text", "Leave this page", "Sanjog", "Stories", "About", "Roles", "Annual reports", "Search", "Using this site safely"];

    private static readonly string[] Help = ["If you need help", "112 Emergency", "181 Women's helpline", "1098 Child helpline", "Privacy"];

    [TextBrowserTheory]
    [InlineData("home", "/", "Sanjog|A site of hard cases|The page home|The text of this page|Stories|Tables, notes|Annual reports|Annual report 2022-23 (PDF")]
    [InlineData("story", "/stories/the-girl-who-kept-the-books",
        "The girl who kept the books|Name changed: Mala|Before you read: this text speaks of trafficking|Mala keeps the books|How it went on|"
        + "If this touches your own life|Previous story|Next story|Related stories")]
    [InlineData("roles", "/roles", "Roles and registrations|A text.|Roles|Research|Developing leadership|Registrations|Registration|CSR00000000000000000000")]
    [InlineData("search", "/search?q=books", "Search|Words to look for|found|The girl who kept the books")]
    [InlineData("reports", "/annual-reports", "Annual reports|All reports|Audited accounts|Latest|Annual report 2022-23|Annual report 2022-23 (PDF|2022-23|Audited accounts 2022-23|Everything at once")]
    [InlineData("report", "/annual-reports/report-2022-23",
        "Annual report 2022-23|Annual report 2022-23 (PDF|Read as a web page|Financial year|Check your copy|Windows|certutil|Versions|version 1 (PDF|How to cite it|Another format")]
    [InlineData("verify", "/annual-reports/verify", "Check your copy of a report|With a command|sha256sum|All files|Report|Version|Standing|SHA-256")]
    public async Task A_page_reads_from_the_way_out_over_its_text_to_the_help_lines(string name, string path, string parts)
    {
        foreach (var browser in (TextBrowser[])[TextBrowser.Lynx, TextBrowser.W3m])
        {
            var text = await browser.ReadAsync(new Uri(proof.Sites[1].Address, path));

            AssertInOrder(text, [.. Beginning, .. parts.Split('|'), .. Help]);
            await Snapshot.HoldAsync($"{name}.{browser.Name}", text);
        }
    }

    [Fact]
    public void A_text_that_differs_is_told_by_its_first_such_line()
    {
        var told = Snapshot.Difference("home.lynx", ["One", "Two", "Three"], ["One", "Two", "Four", "Five"]);

        Assert.Contains("line 3", told, StringComparison.Ordinal);
        Assert.Contains("-   Three\n+   Four", told.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    // Lines break where the browser likes.
    private static void AssertInOrder(string text, IEnumerable<string> parts)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var at = 0;
        foreach (var part in parts)
        {
            var found = words.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{part}\" does not come where it should:\n{text}");
            at = found + part.Length;
        }
    }
}
