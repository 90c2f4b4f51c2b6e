namespace Sanjog.Data.Tests.Search;

public sealed class LikenessTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Themes_count_before_the_place_and_the_place_before_words()
    {
        site.Content.WriteStory("story", "tags: [weaving]\nplace: Kolkata", "A loom and a shuttle.");
        site.Content.WriteStory("words", "weight: 1", "The shuttle flew across the loom.");
        site.Content.WriteStory("place", "weight: 2\nplace: Kolkata", "Something else.");
        site.Content.WriteStory("theme", "weight: 3\ntags: [weaving]", "Something else again.");
        site.Content.WriteStory("nothing", "weight: 4", "Nothing.");

        Assert.Equal(["theme", "place", "words"], await RelatedAsync());
    }

    [Fact]
    public async Task Of_what_is_alike_otherwise_the_one_with_more_rare_words_in_common_comes_first()
    {
        site.Content.WriteStory("story", body: "লাল শাড়ি আর কাঁথা সেলাই।");
        site.Content.WriteStory("one-word", "weight: 1", "নীল শাড়ি।");
        site.Content.WriteStory("two-words", "weight: 2", "শাড়ি আর কাঁথা।");

        Assert.Equal(["two-words", "one-word"], await RelatedAsync());
    }

    [Fact]
    public async Task What_may_not_be_seen_is_related_to_nothing()
    {
        site.Content.WriteStory("story", "tags: [weaving]");
        site.Content.WriteStory("draft", "tags: [weaving]\ndraft: true");
        site.Content.WriteStory("late", "tags: [weaving]\nexpiryDate: 2025-01-01");
        site.Content.WriteStory("gone", "tags: [weaving]\nstatus: withdrawn");

        Assert.Empty(await RelatedAsync());
    }

    [Fact]
    public async Task The_same_content_gives_the_same_answer()
    {
        for (var number = 0; number < 8; number++)
        {
            site.Content.WriteStory(number == 0 ? "story" : $"story-{number}", "tags: [weaving]", "The same text.");
        }

        var first = await RelatedAsync();
        site.Content.WriteStory("story-1", "tags: [weaving]", "The same text, once more.");
        site.Seed();
        site.Content.WriteStory("story-1", "tags: [weaving]", "The same text.");

        Assert.Equal(["story-1", "story-2", "story-3"], first);
        Assert.Equal(first, await RelatedAsync());
    }

    private async Task<IReadOnlyList<string>> RelatedAsync()
    {
        site.Seed();
        await using var context = site.Open();
        return [.. (await SeededStore.Stories(context).FindAsync("story", default))!.Related.Select(card => card.Slug)];
    }
}
