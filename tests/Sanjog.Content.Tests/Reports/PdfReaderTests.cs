using Sanjog.Tests;

namespace Sanjog.Content.Tests.Reports;

public sealed class PdfReaderTests
{
    [Theory]
    [InlineData("../x.pdf")]
    [InlineData("a/../../x.pdf")]
    [InlineData("/etc/passwd.pdf")]
    [InlineData(@"..\x.pdf")]
    [InlineData(@"..\\x.pdf")]
    [InlineData("%2e%2e%5cx.pdf")]
    [InlineData("%2e%2e/x.pdf")]
    [InlineData("X.PDF")]
    [InlineData("x.pdf.exe")]
    [InlineData(".pdf")]
    [InlineData("..pdf")]
    [InlineData("con:x.pdf")]
    [InlineData("বার্ষিক.pdf")]
    [InlineData("a\u2044x.pdf")]
    [InlineData("a\u2215x.pdf")]
    [InlineData("\uFF0E\uFF0E\uFF0Fx.pdf")]
    [InlineData("file:///etc/x.pdf")]
    public void Name_that_could_lead_elsewhere_is_none(string name) => Assert.Equal(
        [
            $"reports/r.md(5,7): error SJ0305: \"{name}\" is no name for a PDF here. Use lower-case letters, digits and hyphens, ending in .pdf, without a folder.",
        ],
        LinesOf($"'{name}'"));

    [Fact]
    public void Name_with_a_zero_is_no_yaml() => Assert.Contains("SJ0102", Assert.Single(LinesOf("\"x.pdf\0\"")), StringComparison.Ordinal);

    [Fact]
    public void Name_with_an_escaped_zero_is_none() => Assert.Equal(["SJ0102", "SJ0305"], CodesOf("\"x.pdf\\0\""));

    [Fact]
    public void Very_long_name_is_none() => Assert.Equal(["SJ0113", "SJ0305"], CodesOf(new string('a', 5000) + ".pdf"));

    [Fact]
    public void File_that_went_meanwhile_is_reported()
    {
        using var content = new TemporaryContent().Write(ReportText.Path, ReportText.Naming("good.pdf"));
        File.WriteAllBytes(content.PathOf("reports/good.pdf"), new PdfBuilder().Build());
        var folder = content.Scan();
        File.Delete(content.PathOf("reports/good.pdf"));

        Assert.Equal(
            "reports/r.md(5,7): error SJ0120: reports/good.pdf can't be read. See that it is a plain file, and that the site may read it and may start the process that reads PDFs for it.",
            Texts.OnlyProblem(new ContentReader(folder, PublishingRules.None).Read(folder.Documents[0])).ToString());
    }

    private static IEnumerable<string> CodesOf(string name) => LinesOf(name).Select(line => line.Substring(line.IndexOf("SJ", StringComparison.Ordinal), 6));

    private static IReadOnlyList<string> LinesOf(string name)
    {
        using var content = new TemporaryContent().Write(ReportText.Path, ReportText.Naming(name));
        File.WriteAllBytes(content.PathOf("reports/x.pdf"), new PdfBuilder().Build());
        return ReportText.Lines(content);
    }
}
