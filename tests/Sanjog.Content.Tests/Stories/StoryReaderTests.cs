using Sanjog.Content.Diagnostics;
using Sanjog.Content.Stories;

namespace Sanjog.Content.Tests.Stories;

public sealed class StoryReaderTests
{
    [Fact]
    public void Every_key_is_read()
    {
        var story = Read("""
            weight: 7
            date: 2012-10-12
            lastmod: 2026-11-26
            draft: true
            aliases: [old-name]
            tags: [Working together, "working  together", family]
            place: Kolkata
            people:
              - name: Asha
                nameChanged: true
                child: true
            notes: [a missing child]
            sensitive: true
            featured: true
            complete: false
            cover: boat
            translationKey: a-name
            consent: {reference: c-17, recorded: 2026-01-02, scope: this site, until: 2028-02-29, reviewBy: 2027-01-02}

            """);

        Assert.Equal(("a-story", "A title", "A summary.", StoryKind.Story), (story.Slug, story.Title, story.Summary, story.Kind));
        Assert.Equal((7, new DateOnly(2012, 10, 12), new DateOnly(2026, 11, 26)), (story.Weight, story.Date, story.LastModified));
        Assert.Equal((new DateOnly(2026, 11, 25), "Kolkata", (CoverMotif?)CoverMotif.Boat, "a-name"), (story.Added, story.Place, story.Cover, story.TranslationKey));
        Assert.Equal((true, true, true, false), (story.Draft, story.Sensitive, story.Featured, story.Complete));
        Assert.Equal(["old-name"], story.Aliases);
        Assert.Equal([new Tag("working-together", "Working together"), new Tag("family", "family")], story.Tags);
        Assert.Equal([new Person("Asha", NameChanged: true, Child: true)], story.People);
        Assert.Equal(["a missing child"], story.ContentNotes);
        Assert.Equal(
            new Consent("c-17", new DateOnly(2026, 1, 2), "this site", new DateOnly(2028, 2, 29), new DateOnly(2027, 1, 2)), story.Consent);
    }

    [Fact]
    public void Keys_left_out_have_their_defaults()
    {
        var story = Read("");

        Assert.Equal((DateTime.MinValue, DateTime.MaxValue), (story.VisibleFrom, story.VisibleUntil));
        Assert.Equal((false, false, false, true), (story.Draft, story.Sensitive, story.Featured, story.Complete));
        Assert.Equal((null, null, null, null, null), (story.Weight, story.Date, story.Place, story.Consent, story.TranslationKey));
    }

    [Fact]
    public void Translation_key_is_a_name_as_in_an_address()
    {
        var problem = Texts.OnlyProblem(Texts.Story("translationKey: Two Words\n"));

        Assert.Equal((Codes.NotASlug, 6, 17), (problem.Code, problem.At.Line, problem.At.Column));
        Assert.Contains("Write it as two-words.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Translation_key_of_more_than_sixty_letters_is_refused() =>
        Assert.Equal(Codes.NotASlug, Texts.OnlyProblem(Texts.Story($"translationKey: {new string('a', 61)}\n")).Code);

    [Theory]
    [InlineData("2026-11-25", "2026-11-24T18:30:00Z")]
    [InlineData("2024-02-29", "2024-02-28T18:30:00Z")]
    [InlineData("2027-01-01", "2026-12-31T18:30:00Z")]
    [InlineData("2026-11-25 18:30", "2026-11-25T13:00:00Z")]
    [InlineData("2026-11-25T18:30:15", "2026-11-25T13:00:15Z")]
    [InlineData("2026-11-25T18:30+01:00", "2026-11-25T17:30:00Z")]
    [InlineData("2026-11-25T00:00:00-11:00", "2026-11-25T11:00:00Z")]
    [InlineData("2026-11-25T18:30:00Z", "2026-11-25T18:30:00Z")]
    [InlineData("2026-11-25T18:30Z", "2026-11-25T18:30:00Z")]
    public void Story_is_visible_from_its_publish_date_in_india(string written, string instant) =>
        Assert.Equal(Utc(instant), Read($"publishDate: {written}\n").VisibleFrom);

    [Theory]
    [InlineData("2026-11-25", "2026-11-25T18:30:00Z")]
    [InlineData("2028-02-29", "2028-02-29T18:30:00Z")]
    [InlineData("2026-12-31", "2026-12-31T18:30:00Z")]
    [InlineData("2026-11-25 18:30", "2026-11-25T13:00:00Z")]
    [InlineData("2026-11-25T18:30Z", "2026-11-25T18:30:00Z")]
    public void Story_is_visible_to_the_end_of_its_expiry_date_in_india(string written, string instant) =>
        Assert.Equal(Utc(instant), Read($"expiryDate: {written}\n").VisibleUntil);

    [Theory]
    [InlineData("2026-05-31", "2026-05-31T18:30:00Z")]
    [InlineData("2026-07-31", "2026-06-30T18:30:00Z")]
    public void Expiry_or_end_of_consent_counts_whichever_is_first(string until, string instant) => Assert.Equal(
        Utc(instant), Read($"expiryDate: 2026-06-30\nconsent: {{reference: a, recorded: 2026-01-01, until: {until}}}\n").VisibleUntil);

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2026-11-31")]
    [InlineData("2026-1-1")]
    [InlineData("25-11-2026")]
    [InlineData("2026-11-25 24:00")]
    [InlineData("2026-11-25 18:30 IST")]
    [InlineData("2026-11-25T18:30+25:00")]
    [InlineData("0226-11-25")]
    [InlineData("২০২৬-১১-২৫")]
    public void Day_that_is_none_is_refused(string written)
    {
        var problem = Texts.OnlyProblem(Texts.Story($"publishDate: {written}\n"));

        Assert.Equal((new Position(6, 14), Codes.NotADate), (problem.At, problem.Code));
    }

    [Fact]
    public void One_day_can_be_both_the_first_and_the_last() =>
        Assert.Equal(TimeSpan.FromDays(1), Span(Read("publishDate: 2026-11-25\nexpiryDate: 2026-11-25\n")));

    [Fact]
    public void Unknown_key_is_an_error_with_the_nearest_one() => Assert.Equal(
        "stories/a-story.md(6,1): error SJ0109: 'plase' is not a key here. Did you mean 'place'?",
        Texts.OnlyProblem(Texts.Story("plase: Kolkata\n")).ToString());

    [Fact]
    public void Child_may_be_named_once_the_name_is_changed() =>
        Assert.Empty(Texts.Story("people: [{name: Asha, child: true, nameChanged: true}]\n").Diagnostics);

    private static Story Read(string keys)
    {
        var reading = Texts.Story(keys);
        Assert.Empty(reading.Diagnostics);
        return Assert.IsType<Story>(reading.Document);
    }

    private static TimeSpan Span(Story story) => story.VisibleUntil - story.VisibleFrom;

    private static DateTime Utc(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}
