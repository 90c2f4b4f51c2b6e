using Sanjog.Content.Stories;

namespace Sanjog.Content.Tests.Stories;

public sealed class NewStoryTests : IDisposable
{
    private readonly TemporaryContent content = new TemporaryContent().Write("stories/other.md", $"---\n{Texts.Keys}aliases: [older]\n---\nText.\n");

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("A Title of a Few Words", "stories/a-title-of-a-few-words.md")]
    [InlineData("  two\nlines\tand\u2028more ", "stories/two-lines-and-more.md")]
    [InlineData("../../x", "stories/x.md")]
    [InlineData("/etc/passwd", "stories/etc-passwd.md")]
    [InlineData("C:\\con.txt", "stories/ccontxt.md")]
    [InlineData("পাচারের শিকার", "stories/পাচারের-শিকার.md")]
    [InlineData("e\u0301te\u0301", "stories/\u00E9t\u00E9.md")]
    public void File_is_named_after_the_title(string title, string path)
    {
        var story = Make(title);

        Assert.Equal((path, null), (story.Path, TakenBy(story)));
        Assert.Empty(story.NameProblems.Concat(story.TitleProblems));
    }

    [Theory]
    [InlineData("😀😀", null, "no letter or digit")]
    [InlineData("Tags", null, "belongs to the site itself")]
    [InlineData("A title", "Foo Bar", "Write it as foo-bar.")]
    [InlineData("A title", "../../x", "Write it as x.")]
    [InlineData("A title", "", "no letter or digit")]
    [InlineData("One two three four five six seven eight nine ten eleven twelve thirteen", null, "and 60 are the most. Write it as one-two-three-four-five-six-seven-eight-nine-ten-eleven.")]
    public void Name_that_can_not_be_used_is_refused(string title, string? slug, string words)
    {
        var story = Make(title, slug);

        Assert.Contains(words, Assert.Single(story.NameProblems), StringComparison.Ordinal);
        Assert.Empty(story.TitleProblems);
    }

    [Theory]
    [InlineData("a bell \a", "U+0007")]
    [InlineData("turned \u202E round", "U+202E")]
    public void Title_that_can_not_be_published_is_refused(string title, string words) =>
        Assert.Contains(words, Assert.Single(Make(title).TitleProblems), StringComparison.Ordinal);

    [Fact]
    public void Title_that_is_too_long_is_refused_with_its_name()
    {
        var story = Make(new string('a', 500));

        Assert.Contains("500 characters", Assert.Single(story.TitleProblems), StringComparison.Ordinal);
        Assert.Contains("500 characters", Assert.Single(story.NameProblems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Other", "stories/other.md")]
    [InlineData("Older", "stories/other.md")]
    [InlineData("Shouted", "stories/Shouted.MD")]
    [InlineData("\u00C9t\u00E9", "stories/e\u0301te\u0301.md")]
    public void Address_that_is_in_use_is_taken(string title, string by)
    {
        content.Write("stories/Shouted.MD", "").Write("stories/e\u0301te\u0301.md", "");

        Assert.Equal(by, TakenBy(Make(title)));
    }

    [Fact]
    public void Consent_is_not_made_up_where_it_is_demanded() =>
        Assert.Empty(new NewStory(content.Scan(), PublishingRules.None with { RequireConsent = true }, "A title", slug: null, new DateOnly(2026, 11, 25)).TitleProblems);

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("unfinished")]
    [InlineData("joined")]
    public void Alias_of_a_story_that_is_not_published_is_taken_and_so_is_what_looks_like_it(string title)
    {
        content.WriteStory("a", "status: withdrawn\naliases: [withdrawn]\n").WriteStory("b", "kind: poem\naliases: [unfinished]\n").WriteStory("c", "aliases: [joi\u200Dned]\n");

        Assert.NotNull(TakenBy(Make(title)));
    }

    [Fact]
    public void Each_original_is_read_once()
    {
        content.WriteStory("b").WriteStory("b.bn", "aliases: [free]\n");
        var read = 0;

        Assert.Null(Make("Free").TakenBy(() => Interlocked.Increment(ref read), CancellationToken.None));

        Assert.Equal(2, read);
    }

    [Fact]
    public void Looking_for_the_name_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => Make("Free").TakenBy(() => { }, new CancellationToken(canceled: true)));

    private static string? TakenBy(NewStory story) => story.TakenBy(() => { }, CancellationToken.None);

    private NewStory Make(string title, string? slug = null) => new(content.Scan(), PublishingRules.None, title, slug, new DateOnly(2026, 11, 25));
}
