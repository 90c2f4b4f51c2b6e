using AngleSharp.Dom;
using Microsoft.Data.Sqlite;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Controllers;

public sealed class ReportPageTests : IAsyncDisposable
{
    private const string Page = "/annual-reports/report";

    private readonly TestContent content = new();
    private readonly SanjogSite site;

    public ReportPageTests() => site = new SanjogSite().With(content).With("Site:BaseUrl", "https://example.org");

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task A_copy_is_checked_with_a_command_that_names_the_file()
    {
        content.WriteReport("report", "2023-24");
        var page = await site.GetPageAsync(Page);

        Assert.Equal(["certutil -hashfile report.pdf SHA256", "shasum -a 256 report.pdf", "sha256sum report.pdf"], Texts(page, ".commands code"));
        Assert.Matches("^[0-9a-f]{64}$", page.QuerySelector(".digest")!.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/annual-reports/verify']"));
    }

    [Fact]
    public async Task All_versions_stay_downloadable_and_the_page_of_one_that_has_none_does_not_speak_of_it()
    {
        content.WriteReport("report", "2023-24", "type: annual\nversion: \"2\"", earlierFile: "first.pdf");
        content.WriteReport("other", "2022-23");
        var page = await site.GetPageAsync(Page);

        Assert.Equal(["/annual-reports/report/report.pdf", "/annual-reports/report/first.pdf"], page.QuerySelectorAll(".versions a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["Current", "Replaced on 1 June 2024"], Texts(page, ".versions span"));
        Assert.Contains("Versions", Texts(page, "h2"));
        Assert.DoesNotContain("Versions", Texts(await site.GetPageAsync("/annual-reports/other"), "h2"));
    }

    [Theory]
    [InlineData("type: annual\nversion: \"2\"", "Kolkata Sanjog Initiatives: Report 2023-24, version 2. Kolkata, India, 30 September 2024. https://example.org/annual-reports/report")]
    [InlineData("type: annual\nsample: true", "Kolkata Sanjog Initiatives: Report 2023-24 (sample). Kolkata, India. https://example.org/annual-reports/report")]
    public async Task It_says_how_it_is_cited(string keys, string expected)
    {
        content.WriteReport("report", "2023-24", keys);

        Assert.Equal(expected, (await site.GetPageAsync(Page)).QuerySelector(".citation")!.TextContent);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("contact: {security: \"https://example.org/report\"}", "")]
    [InlineData("contact: {email: name@example.org}", "mailto:name@example.org?subject=Report%202023-24%20in%20another%20format")]
    [InlineData("contact: {email: name@example.org, phone: \"+00 1\"}", "mailto:name@example.org?subject=Report%202023-24%20in%20another%20format tel:+001")]
    public async Task Another_format_is_offered_where_somebody_can_be_asked(string contact, string links)
    {
        content.Append("site.yml", contact + "\n");
        content.WriteReport("report", "2023-24");
        var page = await site.GetPageAsync(Page);

        Assert.Equal(links, string.Join(' ', page.QuerySelectorAll("main a[href^=mailto], main a[href^=tel]").Select(link => link.GetAttribute("href"))));
        Assert.Equal(links.Length > 0, Texts(page, "h2").Contains("Another format"));
    }

    [Fact]
    public async Task Its_contents_lead_to_the_pages_of_the_text_and_it_says_whether_it_is_tagged()
    {
        content.WriteReport("report", "2023-24");
        using var started = await site.GetAsync("/health/ready");
        await StoreAsync(
            "DELETE FROM ReportBookmarkRow",
            "INSERT INTO ReportBookmarkRow (FilePath, \"Order\", Title, Level, Page) VALUES ('reports/report.md', 0, 'One & all', 1, 1), ('reports/report.md', 1, 'Within', 2, 2), ('reports/report.md', 2, 'Two', 1, 3)",
            "UPDATE ReportFiles SET Tagged = 1");
        var page = await site.GetPageAsync(Page);

        Assert.Equal(
            ["One & all /annual-reports/report/text#page-1", "Within /annual-reports/report/text#page-2", "Two /annual-reports/report/text#page-3"],
            page.QuerySelectorAll(".contents a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
        Assert.Equal("Within", page.QuerySelector(".contents .contents a")!.TextContent);
        Assert.Contains("Tagged for screen readers", Texts(page, ".details dd"));
        Assert.Contains("/annual-reports/report/text", page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    private async Task StoreAsync(params string[] statements)
    {
        await using var store = new SqliteConnection($"Data Source={site.StorePath};Pooling=False");
        await store.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = store.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync();
        }
    }

    private static IEnumerable<string> Texts(IDocument page, string selector) => page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim());
}
