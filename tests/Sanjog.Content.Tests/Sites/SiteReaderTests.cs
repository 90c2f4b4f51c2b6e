using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Tests.Sites;

public sealed class SiteReaderTests
{
    private const string Site = """
        name: Sanjog
        legalName: Kolkata Sanjog Initiatives
        summary: A test.
        place: Kolkata
        founded: 2005
        registered: 2012
        languages: [en]
        supportLines:
          - name: Emergency
            number: "112"
            who: For anyone.
            source: A test

        """;

    private static readonly ContentFolder Folder = ContentFolder.Scan(Sanjog.Tests.Repository.Content);

    [Fact]
    public void A_help_line_without_a_day_is_a_warning_at_the_line() => Assert.Equal(
        "site.yml(9,5): warning SJ0412: Nobody has written down a call to 112. Call it, and write the day as 'checkedOn'.",
        $"{Texts.OnlyProblem(Read(Site, Texts.Today))}");

    [Theory]
    [InlineData("2026-08-26", "112 was last called on 2026-08-26, more than 90 days ago. Call it again, and write the day.")]
    [InlineData("2026-11-26", "112 can't have been called on 2026-11-26, which has yet to come. Correct the day.")]
    public void A_day_long_ago_or_yet_to_come_is_a_warning_at_the_day(string day, string message) => Assert.Equal(
        $"site.yml(13,16): warning SJ0412: {message}", $"{Texts.OnlyProblem(Read(With(day), Texts.Today))}");

    [Theory]
    [InlineData("2026-08-27")]
    [InlineData("2026-11-25")]
    public void A_day_within_ninety_days_is_fine(string day) => Assert.Empty(Read(With(day), Texts.Today).Diagnostics);

    [Fact]
    public void What_is_no_day_is_said_once() => Assert.Equal(Codes.NotADate, Texts.OnlyProblem(Read(With("lately"), Texts.Today)).Code);

    [Theory]
    [InlineData("{type: fcra, since: \"2023-24\", months: 9}", "")]
    [InlineData("{type: fca, since: \"2023-24\", months: 9}", "SJ0114")]
    [InlineData("{type: fcra, since: 2023-25, months: 9}", "SJ0118")]
    [InlineData("{type: fcra, since: \"2023-24\", months: 25}", "SJ0116")]
    [InlineData("{type: fcra, since: \"2023-24\", months: 0}", "SJ0116")]
    [InlineData("{type: fcra}", "SJ0110 SJ0110")]
    public void What_is_owed_is_checked(string entry, string codes) => Assert.Equal(
        codes, string.Join(' ', Read($"{Site}dueReports: [{entry}]\n", today: null).Diagnostics.Select(problem => problem.Code.Id)));

    [Fact]
    public void Nothing_is_said_where_no_advice_is_asked_for() => Assert.Empty(Read(Site, today: null).Diagnostics);

    private static string With(string day) => $"{Site}    checkedOn: {day}\n";

    private static Reading Read(string text, DateOnly? today) =>
        new ContentReader(Folder, PublishingRules.None) { AdvisesOn = today }.Read("site.yml", System.Text.Encoding.UTF8.GetBytes(text));
}
