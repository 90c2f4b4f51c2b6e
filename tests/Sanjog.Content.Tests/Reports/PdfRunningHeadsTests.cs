using Sanjog.Content.Identity;
using Sanjog.Tests;

namespace Sanjog.Content.Tests.Reports;

public sealed class PdfRunningHeadsTests
{
    private const string Mark = "Scanned with CamScanner";

    private static readonly string[] Words = ["Villages", "Schools", "Courts", "Shelters", "Accounts", "Thanks"];

    [Fact]
    public void Scanners_name_is_no_text() => AssertMute(Pages(6, _ => PagedPdf.Picture + PagedPdf.Line(Mark, 20)));

    [Fact]
    public void Number_of_a_page_is_no_text() => AssertMute(Pages(6, page => PagedPdf.Picture + PagedPdf.Line($"Page {page} of 6", 20)));

    [Fact]
    public void Head_and_foot_and_scanners_name_are_no_text() =>
        AssertMute(Pages(6, page => PagedPdf.Picture + PagedPdf.Line("Annual report", 820) + PagedPdf.Line($"Page {page} of 6", 60) + PagedPdf.Line(Mark, 20)));

    [Fact]
    public void Scanners_name_on_the_only_page_is_no_text() => AssertMute([PagedPdf.Picture + PagedPdf.Line(Mark, 20)]);

    [Fact]
    public void Scanned_page_whose_text_was_recognised_is_good() =>
        AssertTells([PagedPdf.Picture + PagedPdf.Line("Audited and found in order, with thanks to all who kept the books.") + PagedPdf.Line(Mark, 20)]);

    [Fact]
    public void Text_beneath_a_running_head_is_good() => AssertTells(Pages(6, page => PagedPdf.Line($"Annual report {page}", 820) + PagedPdf.Line($"{Words[page - 1]} were seen by all who", 740) + PagedPdf.Line("came to the village.", 726)));

    [Fact]
    public void Pages_that_show_something_and_say_nothing_are_named() => Assert.Equal(
        [
            "reports/r.md(5,7): warning SJ0325: reports/hostile.pdf has no tags, so screen readers do not know its headings, lists and tables. Save it as a tagged PDF.",
            "reports/r.md(5,7): warning SJ0330: reports/hostile.pdf has no text on pages 2 and 5, so nobody can hear or search what is seen there. Have the text recognised, or say in words what a picture shows.",
        ],
        Lines(Pages(6, page => page is 2 or 5 ? PagedPdf.Picture : PagedPdf.Line(Words[page - 1]))));

    [Fact]
    public void Of_many_such_pages_the_first_five_are_named() => Assert.Contains(
        "has no text on pages 1, 3, 5, 7, 9 and 1 more, so", Lines(Pages(12, page => page % 2 == 1 ? PagedPdf.Picture : PagedPdf.Line($"The year {Words[(page / 2) - 1]}")))[^1], StringComparison.Ordinal);

    [Fact]
    public void Empty_page_and_one_with_a_head_and_a_rule_need_no_text() =>
        AssertTells(Pages(6, page => PagedPdf.Line("Annual report", 820) + "72 810 m 520 810 l S " + (page is 2 or 3 or 4 ? "" : PagedPdf.Line(Words[page - 1]))));

    [Fact]
    public void Page_in_a_font_that_does_not_say_its_letters_is_named() => Assert.Contains(
        "has no text on page 2, so", Lines(Pages(3, page => PagedPdf.Line(page == 2 ? "\\001\\002\\003" : Words[page - 1])))[^1], StringComparison.Ordinal);

    [Fact]
    public void Word_of_the_list_in_a_running_head_is_refused() => Assert.Contains(
        "see its properties, running heads, links, descriptions of pictures and whatever else stands beside its text.",
        Lines(Pages(4, page => PagedPdf.Line($"About Minakshi, page {page}", 820) + PagedPdf.Line($"{Words[page]} were seen by all who", 740) + PagedPdf.Line("came to the village in that year.", 726)), IdentityList.Parse("Minakshi", ""))[0],
        StringComparison.Ordinal);

    private static IEnumerable<string> Pages(int count, Func<int, string> content) => Enumerable.Range(1, count).Select(content);

    private static void AssertMute(IEnumerable<string> pages) => Assert.Contains(" SJ0324: ", Lines(pages)[0], StringComparison.Ordinal);

    private static void AssertTells(IEnumerable<string> pages) => Assert.Contains(" SJ0325: ", Assert.Single(Lines(pages)), StringComparison.Ordinal);

    private static IReadOnlyList<string> Lines(IEnumerable<string> pages, IdentityList? identities = null) => ReportText.Lines(PagedPdf.Build(pages), identities);
}
