using Sanjog.Content.Diagnostics;
using Sanjog.Content.Identity;

namespace Sanjog.Content.Tests.Stories;

public sealed class ConsentReaderTests
{
    private const string NoConsent = $"---\n{Texts.Keys}---\nText.\n";

    private static readonly ContentFolder Folder = ContentFolder.Scan(Sanjog.Tests.Repository.Content);

    [Fact]
    public void Absence_is_a_warning_where_advice_is_asked_for()
    {
        var problem = Texts.OnlyProblem(Read(NoConsent, PublishingRules.None, Texts.Today));

        Assert.Equal((Codes.NoConsent, false, new Position(2, 1)), (problem.Code, problem.IsError, problem.At));
        Assert.Contains(": warning SJ0402: ", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Absence_is_nothing_where_no_advice_is_asked_for() => Assert.Empty(Read(NoConsent, PublishingRules.None, today: null).Diagnostics);

    [Fact]
    public void Absence_is_an_error_where_consent_is_required()
    {
        var reading = Read(NoConsent, new PublishingRules(RequireConsent: true, IdentityList.Empty), today: null);

        Assert.Null(reading.Document);
        Assert.Contains(": error SJ0402: ", Texts.OnlyProblem(reading).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Recorded_consent_is_enough_where_it_is_required() => Assert.NotNull(
        Read(WithConsent("until: 2030-01-01"), new PublishingRules(RequireConsent: true, IdentityList.Empty), Texts.Today).Document);

    [Theory]
    [InlineData("until: 2027-01-24", "ends on 2027-01-24")]
    [InlineData("until: 2026-11-25", "ends on 2026-11-25")]
    [InlineData("until: 2026-11-24", "ended on 2026-11-24")]
    [InlineData("reviewBy: 2027-01-24", "by 2027-01-24")]
    [InlineData("reviewBy: 2020-01-01", "by 2020-01-01")]
    public void End_of_consent_is_said_sixty_days_ahead(string key, string says)
    {
        var problem = Texts.OnlyProblem(Read(WithConsent(key), PublishingRules.None, Texts.Today));

        Assert.Equal((Codes.ConsentEnding, false), (problem.Code, problem.IsError));
        Assert.Equal(new Position(9, key.IndexOf(' ', StringComparison.Ordinal) + 4), problem.At);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("until: 2027-01-25")]
    [InlineData("reviewBy: 2027-01-25")]
    public void What_is_further_away_is_not_said(string key) => Assert.Empty(Read(WithConsent(key), PublishingRules.None, Texts.Today).Diagnostics);

    private static string WithConsent(string key) =>
        $"---\n{Texts.Keys}consent:\n  reference: C-1\n  recorded: 2024-01-01\n  {key}\n---\nText.\n";

    private static Reading Read(string text, PublishingRules rules, DateOnly? today) =>
        new ContentReader(Folder, rules) { AdvisesOn = today }.Read("stories/a-story.md", System.Text.Encoding.UTF8.GetBytes(text));
}
