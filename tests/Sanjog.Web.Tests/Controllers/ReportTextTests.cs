using System.Net;
using System.Text;
using Sanjog.Content.Reports;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Controllers;

/// <summary>The text of a PDF as a page.</summary>
public sealed class ReportTextTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    private const string Slug = "annual-report-2022-23";
    private const string Address = $"/annual-reports/{Slug}/text";

    private static readonly PdfInspection Pdf = PdfInspector.Inspect(Path.Combine(Repository.Content, "reports", "sanjog-annual-report-2022-23-sample.pdf"));

    [Fact]
    public async Task Each_page_of_the_pdf_has_its_place()
    {
        var page = await site.GetPageAsync(Address);

        var sections = page.QuerySelectorAll("main section");
        Assert.Equal(["page-1", "page-2", "page-3"], sections.Select(section => section.Id));
        Assert.Equal(["Page 1", "Page 2", "Page 3"], sections.Select(section => section.QuerySelector("h2")!.TextContent));
        Assert.Equal(["#page-1", "#page-2", "#page-3"], page.QuerySelectorAll("main nav a").Select(link => link.GetAttribute("href")));
        Assert.All(sections, section => Assert.Equal("en", section.QuerySelector("div")!.GetAttribute("lang")));
    }

    [Fact]
    public async Task It_says_all_that_the_pdf_says_headings_as_headings()
    {
        var page = await site.GetPageAsync(Address);

        var said = page.QuerySelectorAll("main section div > *").Select(element => (element.TextContent, element.LocalName)).ToList();
        Assert.Equal(Pdf.Pages.SelectMany(paragraphs => paragraphs).Select(paragraph => (paragraph.Text, paragraph.IsHeading ? "h3" : "p")), said);
        Assert.Contains(("How it began", "h3"), said);
    }

    [Fact]
    public async Task It_leads_to_the_pdf_and_to_its_report()
    {
        var page = await site.GetPageAsync(Address);

        Assert.NotNull(page.QuerySelector($"main a[href='/annual-reports/{Slug}']"));
        Assert.NotNull(page.QuerySelector($"main a.download[href$='.pdf']"));
    }

    [Fact]
    public async Task The_contents_of_a_report_lead_into_it()
    {
        var report = await site.GetPageAsync($"/annual-reports/{Slug}");
        var places = (await site.GetPageAsync(Address)).QuerySelectorAll("main [id]").Select(place => $"{Address}#{place.Id}").ToHashSet(StringComparer.Ordinal);

        var links = report.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(Pdf.Outline.Count, links.Count);
        Assert.All(links, link => Assert.Contains(link, places));
    }

    [Fact]
    public async Task The_search_leads_to_the_page_that_has_the_words()
    {
        var found = await site.GetPageAsync("/search?q=facilitator+brings+organisations");

        Assert.Equal($"{Address}#page-2", found.QuerySelector(".hits li > p a")!.GetAttribute("href"));
        Assert.Equal($"/annual-reports/{Slug}", found.QuerySelector(".hits h3 a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/annual-reports/none/text", HttpStatusCode.NotFound)]
    [InlineData("/annual-reports/annual-report-2022-23/texts", HttpStatusCode.NotFound)]
    [InlineData("/annual-reports/Annual-Report-2022-23/Text/", HttpStatusCode.PermanentRedirect)]
    public async Task Other_addresses_have_no_text(string address, HttpStatusCode status)
    {
        using var response = await site.GetAsync(address);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_report_that_is_deleted_takes_its_text_along()
    {
        using var content = new TestContent();
        content.WriteReport("report", "2022-23");
        await using var own = new SanjogSite().With(content);
        Assert.Contains("facilitator brings", (await own.GetPageAsync("/annual-reports/report/text")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("facilitator brings", StoredBytes(own), StringComparison.Ordinal);

        content.Delete("reports/report.md");
        await own.EventuallyAsync("/annual-reports/report/text", (response, _) => response.StatusCode == HttpStatusCode.NotFound);
        await own.EventuallyAsync("/health/ready", (_, _) => !StoredBytes(own).Contains("facilitator brings", StringComparison.Ordinal));
    }

    // With the log beside it, which may be there or not.
    private static string StoredBytes(SanjogSite site) => string.Concat(((string[])["", "-wal", "-shm"]).Select(end => site.StorePath + end).Where(File.Exists)
        .Select(path =>
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            return Encoding.Latin1.GetString(bytes.ToArray());
        }));
}
