using Sanjog.Content;
using Sanjog.Content.Identity;
using Sanjog.Data.Feeds;

namespace Sanjog.Data.Tests.Feeds;

public sealed class FeedQueriesTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Newest_come_first_and_those_of_one_day_in_editorial_order()
    {
        WriteStory("old", "2020-01-01");
        WriteStory("second", "2024-01-01", "weight: 2\n");
        WriteStory("first", "2024-01-01", "weight: 1\n");
        WriteStory("new", "2025-01-01");

        Assert.Equal(["new", "first", "second"], (await NewestAsync(most: 3)).Select(story => story.Card.Slug));
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publishDate: 2025-07-01")]
    [InlineData("expiryDate: 2025-05-01")]
    [InlineData("consent: {reference: C-1, recorded: 2024-01-01, until: 2025-05-01}")]
    [InlineData("status: withdrawn")]
    public async Task What_is_not_seen_is_not_told(string keys)
    {
        site.Content.WriteStory("hidden", keys);
        site.Content.WriteStory("seen");

        Assert.Equal("seen", Assert.Single(await NewestAsync()).Card.Slug);
    }

    [Fact]
    public async Task Text_of_a_sensitive_story_stays_where_it_is()
    {
        site.Content.WriteStory("sensitive", "sensitive: true");
        site.Content.WriteStory("story");

        var stories = (await NewestAsync()).ToDictionary(story => story.Card.Slug);

        Assert.Null(stories["sensitive"].Body);
        Assert.Contains("A text.", stories["story"].Body!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_hears_of_a_draft_by_its_going()
    {
        site.Content.WriteStory("draft", "draft: true\nstatus: withdrawn");

        Assert.Empty(await GoneAsync());
    }

    [Theory]
    [InlineData("", "story")]
    [InlineData("aliases: [oldest, old]", "oldest")]
    public async Task First_name_of_a_story_is_its_oldest(string keys, string expected)
    {
        site.Content.WriteStory("story", keys);
        Assert.Equal(expected, Assert.Single(await NewestAsync()).FirstSlug);

        site.Content.WriteStory("story", $"{keys}\nstatus: withdrawn".Trim());
        Assert.Equal(expected, Assert.Single(await GoneAsync()).FirstSlug);
    }

    [Fact]
    public async Task Withdrawn_story_is_gone_since_the_day_that_its_file_names()
    {
        site.Content.WriteStory("story", "status: withdrawn\nlastmod: 2025-03-02");

        Assert.Equal(new DateTime(2025, 3, 1, 18, 30, 0), Assert.Single(await GoneAsync()).Since);
    }

    [Theory]
    [InlineData("status: withdrawn")]
    [InlineData("status: withdrawn\nlastmod: 2025-13-45")]
    [InlineData("status: withdrawn\nlastmod: 2025-03-02\na line without a colon")]
    public async Task Withdrawn_story_without_a_readable_day_is_gone_since_its_file_was_changed(string keys)
    {
        var changed = new DateTime(2025, 4, 5, 6, 7, 8, DateTimeKind.Utc);
        site.Content.WriteStory("story", keys);
        File.SetLastWriteTimeUtc(site.Content.PathOf("stories/story.md"), changed);

        Assert.Equal(("story", changed), Assert.Single(await GoneAsync()) is var gone ? (gone.FirstSlug, gone.Since) : default);
    }

    [Fact]
    public async Task Withdrawn_story_whose_name_must_never_be_published_is_not_told()
    {
        site.Content.WriteStory("haran-goes-home", "status: withdrawn");
        Assert.Single(await GoneAsync());
        var edition = site.Edition();

        var rules = new PublishingRules(RequireConsent: false, IdentityList.Parse("Haran", "a list"));
        site.Seed(rules);

        await using var context = site.Open();
        Assert.Empty(await SeededStore.Feeds(context).GoneAsync(default));
        Assert.True(await SeededStore.Stories(context).IsGoneAsync("haran-goes-home", default));
        Assert.Equal(edition + 1, site.Edition());
    }

    [Fact]
    public async Task Deleted_story_leaves_no_trace()
    {
        site.Content.WriteStory("story");
        site.Seed();
        site.Content.Delete("stories/story.md");

        Assert.Empty(await NewestAsync());
        Assert.Empty(await GoneAsync());
    }

    private void WriteStory(string slug, string added, string keys = "") => site.Content.Write(
        $"stories/{slug}.md", $"---\ntitle: {slug}\nsummary: About {slug}.\nkind: story\nadded: {added}\n{keys}---\nA text.\n");

    private async Task<IReadOnlyList<FeedStory>> NewestAsync(int most = 50)
    {
        site.Seed();
        await using var context = site.Open();
        return await SeededStore.Feeds(context).NewestAsync(most, default);
    }

    private async Task<IReadOnlyList<GoneStory>> GoneAsync()
    {
        site.Seed();
        await using var context = site.Open();
        return await SeededStore.Feeds(context).GoneAsync(default);
    }
}
