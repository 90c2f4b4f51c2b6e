namespace Sanjog.Content.Tests.Checks;

public sealed class PdfCheckTests
{
    private const string Pdf = "sanjog-annual-report-2022-23-sample.pdf";

    [Fact]
    public void Pdf_that_no_report_names_is_a_warning()
    {
        using var content = new TemporaryContent().CopyShipped();
        File.Copy(content.PathOf($"reports/{Pdf}"), content.PathOf("reports/left-over.pdf"));

        Assert.Equal(
            ["reports/left-over.pdf(1,1): warning SJ0312: No report names this PDF, so nobody can download it. Name it as 'file' or under 'supersedes' of a report, or delete it."],
            content.Lines());
    }

    [Fact]
    public void Earlier_pdf_is_named()
    {
        using var content = new TemporaryContent().CopyShipped();
        File.Copy(content.PathOf($"reports/{Pdf}"), content.PathOf("reports/earlier.pdf"));
        Change(content, "annual-report-2022-23", "sample: true", "supersedes: [{file: earlier.pdf}]");

        Assert.Empty(content.Check());
    }

    [Fact]
    public void What_a_report_names_that_can_not_be_read_is_not_known()
    {
        using var content = new TemporaryContent().CopyShipped();
        Change(content, "annual-report-2022-23", "sample: true", "sample: [");

        Assert.DoesNotContain(content.Lines(), line => line.Contains("SJ0312", StringComparison.Ordinal));
    }

    [Fact]
    public void Pdf_of_two_years_is_a_warning_in_the_second()
    {
        using var content = new TemporaryContent().CopyShipped();
        File.Delete(content.PathOf("reports/sanjog-annual-report-2023-24-sample.pdf"));
        Change(content, "annual-report-2023-24", "sanjog-annual-report-2023-24-sample.pdf", Pdf);

        Assert.Equal(
            [$"reports/annual-report-2023-24.md(5,7): warning SJ0318: {Pdf} is the PDF of reports/annual-report-2022-23.md, of another year. Write the name of the PDF that belongs here."],
            content.Lines());
    }

    [Fact]
    public void Pdf_that_takes_its_own_place_is_a_warning()
    {
        using var content = new TemporaryContent().CopyShipped();
        Change(content, "annual-report-2022-23", "sample: true", $"supersedes:\n  - file: {Pdf}");

        Assert.Equal(
            [$"reports/annual-report-2022-23.md(11,11): warning SJ0318: {Pdf} stands in this file already. Write the name of the PDF that belongs here."],
            content.Lines());
    }

    [Fact]
    public void Accounts_may_be_bound_with_the_report_of_their_year()
    {
        using var content = new TemporaryContent().CopyShipped();
        content.Write("reports/accounts.md", File.ReadAllText(content.PathOf("reports/annual-report-2022-23.md")).Replace("type: annual", "type: audited", StringComparison.Ordinal));

        Assert.Empty(content.Check());
    }

    private static void Change(TemporaryContent content, string report, string from, string to)
    {
        var path = $"reports/{report}.md";
        content.Write(path, File.ReadAllText(content.PathOf(path)).Replace(from, to, StringComparison.Ordinal));
    }
}
