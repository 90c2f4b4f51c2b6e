using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.Time.Testing;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Controllers;

public sealed class ShelfTests : IDisposable
{
    private const string Shelf = "/annual-reports";
    private const string Statements = "dueReports: [{type: fcra, since: \"2022-23\", months: 9}]\n";

    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task The_latest_annual_report_is_set_apart_and_the_others_stand_under_their_years()
    {
        WriteReports();
        await using var site = Open();
        var page = await site.GetPageAsync(Shelf);

        Assert.Equal(["Latest", "2023-24", "2022-23", "Everything at once"], Texts(page, "main h2"));
        Assert.Equal(["/annual-reports/annual-2023-24"], Links(page, ".latest h3 a"));
        Assert.Equal(["/annual-reports/annual-2023-24", "/annual-reports/fcra-2023-24", "/annual-reports/annual-2022-23"], Links(page, ".report h3 a"));
    }

    [Fact]
    public async Task Each_report_says_what_it_is_before_the_click()
    {
        WriteReports();
        await using var site = Open();
        var latest = (await site.GetPageAsync(Shelf)).QuerySelector(".latest .report")!;

        Assert.Equal(["Annual report", "2023-24", "Published 30 September 2024", "Version 2", "English"], latest.QuerySelectorAll(".facts li").Select(fact => fact.TextContent.Trim()));
        Assert.Matches(@"^Report 2023-24 \(PDF, \d+ kB, \d pages, English\)$", latest.QuerySelector(".download")!.TextContent);
    }

    [Fact]
    public async Task Types_that_have_reports_narrow_the_shelf()
    {
        WriteReports();
        await using var site = Open();

        Assert.Equal([Shelf, "/annual-reports/types/annual", "/annual-reports/types/fcra"], Links(await site.GetPageAsync(Shelf), ".filters a"));
        var page = await site.GetPageAsync("/annual-reports/types/annual");
        Assert.Equal(["2023-24", "2022-23"], Texts(page, "main h2"));
        Assert.Equal("Annual reports", page.QuerySelector(".filters [aria-current=page]")!.TextContent);
    }

    [Theory]
    [InlineData("annual", "There is no annual report here yet.")]
    [InlineData("audited", "There is no statement of audited accounts here yet.")]
    [InlineData("fcra", "There is no FCRA statement here yet.")]
    [InlineData("certificate", "There is no certificate here yet.")]
    public async Task A_type_without_reports_says_so(string type, string words)
    {
        await using var site = Open();

        Assert.Equal(words, (await site.GetPageAsync($"/annual-reports/types/{type}")).QuerySelector(".lead")!.TextContent);
    }

    [Theory]
    [InlineData("receipts")]
    [InlineData("1")]
    [InlineData("fcr")]
    public async Task Another_type_is_404(string type)
    {
        await using var site = Open();

        await site.GetPageAsync($"/annual-reports/types/{type}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Everything_at_once_counts_each_file_once()
    {
        WriteReports();
        content.WriteReport("bound", "2023-24", "type: audited");
        content.Write("reports/bound.md", File.ReadAllText(content.PathOf("reports/bound.md")).Replace("file: bound.pdf", "file: annual-2023-24.pdf", StringComparison.Ordinal));
        var size = new FileInfo(content.PathOf("reports/bound.pdf")).Length;
        await using var site = Open();
        var everything = (await site.GetPageAsync(Shelf)).GetElementById("everything")!;

        Assert.Equal(
            ["/annual-reports/all.zip", "/annual-reports/verify", "/annual-reports/SHA256SUMS", "/annual-reports/feed.atom"],
            everything.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal($"All reports in one file (ZIP, 4 PDFs, {Math.Round(4 * size / 1000.0)} kB)", everything.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public async Task What_is_due_and_not_there_is_said_plainly()
    {
        content.Append("site.yml", Statements);
        content.WriteReport("fcra-2023-24", "2023-24", "type: fcra");
        content.WriteReport("fcra-2022-23", "2022-23", "type: fcra\nsample: true");
        await using var site = Open();
        var page = await site.GetPageAsync(Shelf);

        Assert.Equal(["The FCRA statement for 2022-23 was due on 31 December 2023. It is not here yet."], Texts(page, ".owed li"));
        Assert.Contains("The FCRA statement for 2024-25 is due by 31 December 2025.", Texts(page, "main p"));
        Assert.Empty((await site.GetPageAsync("/annual-reports/types/annual")).QuerySelectorAll(".owed"));
    }

    [Fact]
    public async Task All_that_are_missing_are_named_the_newest_first()
    {
        content.Append("site.yml", "dueReports: [{type: fcra, since: \"1990-91\", months: 9}]\n");
        await using var site = Open();
        var page = await site.GetPageAsync(Shelf);

        Assert.Equal(34, page.QuerySelectorAll(".owed li").Length);
        Assert.StartsWith("The FCRA statement for 2023-24 ", page.QuerySelector(".owed li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_missing_the_moment_its_day_has_ended_in_India()
    {
        content.Append("site.yml", Statements);
        var clock = new FakeTimeProvider(new DateTimeOffset(2023, 12, 31, 18, 29, 59, TimeSpan.Zero));
        await using var site = new SanjogSite().With(content).At(clock);
        Assert.Empty((await site.GetPageAsync(Shelf)).QuerySelectorAll(".owed"));

        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Single((await site.GetPageAsync(Shelf)).QuerySelectorAll(".owed li"));
    }

    private void WriteReports()
    {
        content.WriteReport("annual-2022-23", "2022-23");
        content.WriteReport("annual-2023-24", "2023-24", "type: annual\nversion: \"2\"", earlierFile: "first.pdf");
        content.WriteReport("fcra-2023-24", "2023-24", "type: fcra");
    }

    private SanjogSite Open() => new SanjogSite().With(content).At(new FakeTimeProvider(new DateTimeOffset(2025, 6, 15, 6, 0, 0, TimeSpan.Zero)));

    private static IEnumerable<string> Texts(IDocument page, string selector) => page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim());

    private static IEnumerable<string?> Links(IDocument page, string selector) => page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href"));
}
