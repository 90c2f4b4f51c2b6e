using Sanjog.Content.Stories;
using Sanjog.Data.Store;
using Sanjog.Data.Stories;

namespace Sanjog.Data.Tests.Stories;

public sealed class StoryQueriesTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task List_is_in_editorial_order_then_newest_first()
    {
        site.Content.WriteStory("second", "weight: 2");
        site.Content.WriteStory("first", "weight: 1");
        site.Content.Write("stories/newer.md", "---\ntitle: N\nsummary: S.\nkind: story\nadded: 2024-05-01\n---\nText.\n");
        site.Content.WriteStory("older");

        Assert.Equal(["first", "second", "newer", "older"], await SlugsAsync(stories => stories.ListAsync(1, default)));
    }

    [Theory]
    [InlineData(1, 12)]
    [InlineData(3, 1)]
    [InlineData(0, null)]
    [InlineData(4, null)]
    [InlineData(int.MaxValue, null)]
    [InlineData(-1, null)]
    public async Task Pages_hold_twelve_and_end(int page, int? expected)
    {
        for (var number = 0; number < 25; number++)
        {
            site.Content.WriteStory($"story-{number}");
        }

        var list = await AskAsync(stories => stories.ListAsync(page, default));

        Assert.Equal(expected, list?.Stories.Count);
        Assert.Equal(expected is null ? null : 25, list?.Total);
    }

    [Fact]
    public async Task An_empty_list_is_one_empty_page()
    {
        var list = await AskAsync(stories => stories.ListAsync(1, default));

        Assert.Equal((0, 1, 0), (list!.Stories.Count, list.Pages, list.Total));
    }

    [Fact]
    public async Task Lists_narrow_by_kind_and_tag()
    {
        site.Content.WriteStory("tagged", "tags: [\"Work and life\", Other]");
        site.Content.Write("stories/practice.md", "---\ntitle: P\nsummary: S.\nkind: practice\nadded: 2024-05-01\n---\nText.\n");

        Assert.Equal(["tagged"], await SlugsAsync(stories => stories.ListByTagAsync("work-and-life", 1, default)));
        Assert.Equal(["practice"], await SlugsAsync(stories => stories.ListByKindAsync(StoryKind.Practice, 1, default)));
        Assert.Equal(["other", "work-and-life"], (await AskAsync(stories => stories.TagsAsync(default))).Select(tag => tag.Slug));
    }

    [Theory]
    [InlineData("draft: true", false)]
    [InlineData("publishDate: 2025-06-16", false)]
    [InlineData("publishDate: 2025-06-15", true)]
    [InlineData("publishDate: 2025-06-15 12:00", true)]
    [InlineData("publishDate: 2025-06-15 12:01", false)]
    [InlineData("expiryDate: 2025-06-14", false)]
    [InlineData("expiryDate: 2025-06-15", true)]
    [InlineData("expiryDate: 2025-06-15 12:00", false)]
    [InlineData("consent: {reference: R1, recorded: 2024-01-01, until: 2025-06-14}", false)]
    [InlineData("consent: {reference: R1, recorded: 2024-01-01, until: 2025-06-15}", true)]
    [InlineData("status: withdrawn", false)]
    public async Task One_rule_decides_what_is_seen_everywhere(string keys, bool seen)
    {
        site.Content.WriteStory("story", keys + "\ntags: [shared, own]");
        site.Content.WriteStory("other", "weight: 1\ntags: [shared]\naliases: [old-other]");

        // It is noon of 15 June 2025 in Kolkata.
        var list = await SlugsAsync(stories => stories.ListAsync(1, default));
        var other = await AskAsync(stories => stories.FindAsync("other", default));
        var front = await AskAsync(stories => stories.FrontAsync(6, default));

        Assert.Equal(seen, list.Contains("story"));
        Assert.Equal(seen, await AskAsync(stories => stories.FindAsync("story", default)) is not null);
        Assert.Equal(seen, other!.After is not null);
        Assert.Equal(seen, other.Related.Any());
        Assert.Equal(seen, front.Others.Any());
        Assert.Equal(seen, (await AskAsync(stories => stories.TagsAsync(default))).Any(tag => tag.Slug == "own"));
        Assert.Equal(seen, (await AskAsync(stories => stories.NearestAsync("story", 3, default))).Any(link => link.Slug == "story"));
    }

    [Fact]
    public async Task Drafts_are_seen_where_they_are_asked_for()
    {
        site.Content.WriteStory("story", "draft: true");
        site.Seed();
        await using var context = site.Open();

        Assert.True((await SeededStore.Stories(context, drafts: true).FindAsync("story", default))!.Card.Draft);
    }

    [Fact]
    public async Task A_story_knows_its_neighbours()
    {
        site.Content.WriteStory("a", "weight: 1");
        site.Content.WriteStory("b", "weight: 2");
        site.Content.WriteStory("c", "weight: 10");

        var middle = await AskAsync(stories => stories.FindAsync("b", default));
        var last = await AskAsync(stories => stories.FindAsync("c", default));

        Assert.Equal(("a", "c"), (middle!.Before!.Slug, middle.After!.Slug));
        Assert.Equal(("b", null), (last!.Before!.Slug, last.After?.Slug));
    }

    [Fact]
    public async Task Related_stories_share_most_themes_first_and_never_name_itself()
    {
        site.Content.WriteStory("story", "weight: 1\ntags: [x, y]");
        site.Content.WriteStory("one-theme", "weight: 2\ntags: [x]");
        site.Content.WriteStory("two-themes", "weight: 3\ntags: [x, y]");
        site.Content.WriteStory("none", "weight: 4\ntags: [z]");

        var story = await AskAsync(stories => stories.FindAsync("story", default));

        Assert.Equal(["two-themes", "one-theme"], story!.Related.Select(card => card.Slug));
    }

    [Fact]
    public async Task Old_addresses_lead_on_and_withdrawn_ones_are_gone()
    {
        site.Content.WriteStory("new", "aliases: [old, \"পুরনো-নাম\"]");
        site.Content.WriteStory("taken-down", "status: withdrawn\naliases: [also-gone]");

        Assert.Equal("new", await AskAsync(stories => stories.MovedToAsync("old", default)));
        Assert.Equal("new", await AskAsync(stories => stories.MovedToAsync("পুরনো-নাম".Normalize(), default)));
        Assert.Null(await AskAsync(stories => stories.MovedToAsync("also-gone", default)));
        Assert.True(await AskAsync(stories => stories.IsGoneAsync("taken-down", default)));
        Assert.True(await AskAsync(stories => stories.IsGoneAsync("also-gone", default)));
        Assert.False(await AskAsync(stories => stories.IsGoneAsync("new", default)));
    }

    [Fact]
    public async Task The_front_opens_with_the_featured_story()
    {
        site.Content.WriteStory("first", "weight: 1");
        site.Content.WriteStory("featured", "weight: 2\nfeatured: true");

        var (featured, others) = await AskAsync(stories => stories.FrontAsync(6, default));

        Assert.Equal("featured", featured!.Slug);
        Assert.Equal(["first"], others.Select(card => card.Slug));
    }

    [Fact]
    public async Task Two_files_that_claim_one_alias_do_not_stop_the_seeding()
    {
        site.Content.WriteStory("a", "weight: 1\naliases: [old]");
        site.Content.WriteStory("b", "weight: 2\naliases: [old]");

        Assert.Equal("a", await AskAsync(stories => stories.MovedToAsync("old", default)));
    }

    private async Task<IEnumerable<string>> SlugsAsync(Func<StoryQueries, Task<StoryList?>> ask) =>
        (await AskAsync(ask))!.Stories.Select(story => story.Slug);

    private async Task<T> AskAsync<T>(Func<StoryQueries, Task<T>> ask)
    {
        site.Seed();
        await using SiteContext context = site.Open();
        return await ask(SeededStore.Stories(context));
    }
}
