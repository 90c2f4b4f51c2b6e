using Sanjog.Content.Tests.Reports;
using Sanjog.Tests;

namespace Sanjog.Content.Tests.Checks;

public sealed class PdfNameCheckTests
{
    [Theory]
    [InlineData("sanjog-annual-report-2022-23.pdf")]
    [InlineData("sanjog-annual-report-2025-26-v2.pdf")]
    [InlineData("fcra-accounts-2022-23.bn.pdf")]
    [InlineData("12a-certificate.pdf")]
    [InlineData("audited-statement-2022-23-final.hi.pdf")]
    public void Usual_name_is_good(string name) => Assert.Empty(LinesOf(name));

    [Fact]
    public void Word_of_the_title_is_good() => Assert.Empty(LinesOf("mapping-of-villages-2022-23.pdf", title: "Mapping of villages"));

    [Fact]
    public void Other_word_may_be_a_name() => Assert.Equal(
        ["reports/r.md(5,7): warning SJ0327: \"minakshi\" in report-minakshi-2022.pdf is no word that reports are usually named with. If it is a person's name, rename the file."],
        LinesOf("report-minakshi-2022.pdf"));

    [Fact]
    public void Name_of_a_person_in_a_story_is_an_error() => Assert.Equal(
        [
            "reports/r.md(5,7): error SJ0327: report-minakshi.pdf holds the name of a person in a story. Give the file another name (BNS s.72; for a child POCSO s.23, JJ Act s.74).",
        ],
        LinesOf("report-minakshi.pdf", people: "{name: Minakshi Das, nameChanged: true}"));

    [Fact]
    public void Word_that_every_report_may_have_is_no_name() => Assert.Empty(LinesOf("report-may-2022.pdf", people: "{name: May, nameChanged: true}"));

    private static IEnumerable<string> LinesOf(string name, string title = "R", string people = "")
    {
        using var content = new TemporaryContent().CopyShipped();
        Directory.Delete(content.PathOf("reports"), recursive: true);
        content.Write(ReportText.Path, ReportText.Naming(name).Replace("title: R", $"title: {title}", StringComparison.Ordinal));
        File.WriteAllBytes(content.PathOf($"reports/{name}"), new PdfBuilder().Build());
        content.WriteStory("a-story", people.Length == 0 ? "" : $"people: [{people}]\n");
        return [.. content.Lines()];
    }
}
