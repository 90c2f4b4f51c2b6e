using Sanjog.Data.Search;

namespace Sanjog.Data.Tests.Search;

public sealed class SearchQueriesTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task All_words_must_be_found_and_the_last_may_go_on()
    {
        site.Content.WriteStory("both", body: "A garden by the river.");
        site.Content.WriteStory("one", body: "A garden behind the house.");
        site.Seed();

        Assert.Equal(["both"], await SlugsAsync("river garden"));
        Assert.Equal(["both"], await SlugsAsync("garden riv"));
        Assert.False((await FindAsync("river garden")).IsPart);
        Assert.True((await FindAsync("gard river")).IsPart);
    }

    [Fact]
    public async Task Quoted_words_must_stand_side_by_side()
    {
        site.Content.WriteStory("side-by-side", body: "They asked for legal aid.");
        site.Content.WriteStory("apart", body: "The aid was legal.");
        site.Seed();

        Assert.Equal(["side-by-side"], await SlugsAsync("\"legal aid\""));
        Assert.Equal(["side-by-side"], await SlugsAsync("“legal aid”"));
        Assert.Equal(2, (await SlugsAsync("legal aid")).Count);
        Assert.True((await FindAsync("\"legal ai\"")).IsPart);
    }

    [Fact]
    public async Task Title_and_summary_weigh_more_than_the_text()
    {
        site.Content.WriteStory("a-text", body: "marigold marigold marigold");
        site.Content.WriteStory("b-title", title: "The marigold");
        site.Seed();

        Assert.Equal(["b-title", "a-text"], await SlugsAsync("marigold"));
    }

    [Theory]
    [InlineData("Kolkata weaving", "story")]
    [InlineData("weaving", "story")]
    [InlineData("CSR0", "roles#csr")]
    [InlineData("research", "roles#research")]
    [InlineData("safety", "safety")]
    [InlineData("Report 2023-24", "report")]
    [InlineData("২০২৩", "report")]
    [InlineData("२०२३", "report")]
    public async Task Themes_places_pages_roles_registrations_and_reports_are_found(string query, string expected)
    {
        site.Content.WriteStory("story", "tags: [weaving]\nplace: Kolkata");
        site.Content.WriteReport("report", "2023-24");
        site.Seed();

        Assert.Contains(expected, await SlugsAsync(query));
    }

    [Fact]
    public async Task What_may_not_be_seen_is_not_found()
    {
        site.Content.WriteStory("draft", "draft: true", "marigold");
        site.Content.WriteStory("early", "publishDate: 2025-06-16", "marigold");
        site.Content.WriteStory("late", "expiryDate: 2025-06-14", "marigold");
        site.Content.WriteStory("gone", "status: withdrawn", "marigold");
        site.Content.WriteReport("report", "2023-24", "type: annual\nsample: true");
        site.Seed();

        Assert.Empty(await SlugsAsync("marigold"));
        Assert.Empty(await SlugsAsync("marigald"));
        Assert.Equal(["draft"], await AskAsync("marigold", drafts: true));
        Assert.Equal(["early"], await AskAsync("marigold", now: SeededStore.Now.AddDays(1)));
        Assert.Equal(["report"], await SlugsAsync("2023-24"));
        Assert.Empty(await AskAsync("2023-24", samples: false));
    }

    [Fact]
    public async Task Where_no_text_has_all_words_those_with_most_and_rarest_of_them_come_first()
    {
        site.Content.WriteStory("one", body: "What is a river?");
        site.Content.WriteStory("two", body: "What is a marigold in a river?");
        site.Content.WriteStory("none", body: "Nothing of it.");
        site.Seed();

        var results = await FindAsync("what is river marigold jasmine");

        Assert.Equal((true, null, "two"), (results.IsPart, results.Corrected, results.Hits[0].Slug));
        Assert.DoesNotContain("none", results.Hits.Select(hit => hit.Slug));
    }

    [Fact]
    public async Task Hits_come_in_pages_and_are_counted_by_kind()
    {
        for (var number = 0; number < 30; number++)
        {
            site.Content.WriteStory($"story-{number:00}", body: "safety");
        }

        site.Seed();

        var first = await FindAsync("safety");
        var last = await FindAsync("safety", page: 3);

        Assert.Equal((31, 3, 12), (first.Total, first.Pages, first.Hits.Count));
        Assert.Equal(7, last.Hits.Count);
        Assert.Equal([new SearchCount(SearchKind.Story, 30), new SearchCount(SearchKind.Page, 1)], first.Counts);
        Assert.Equal(1, (await FindAsync("safety", kind: SearchKind.Page)).Total);
        Assert.Equal(3, (await FindAsync("safety", page: 99)).Page);
        Assert.Equal(1, (await FindAsync("safety", page: -1)).Page);
    }

    [Fact]
    public async Task Of_a_word_that_very_many_have_those_with_it_in_the_title_still_come_first()
    {
        for (var number = 0; number < 900; number++)
        {
            site.Content.WriteStory($"story-{number:000}", body: "marigold", title: number == 3 ? "Marigold" : null);
        }

        site.Seed();

        var results = await FindAsync("marigold");

        Assert.Equal(("story-003", 900, 20), (results.Hits[0].Slug, results.Total, results.Pages));
        Assert.Equal(12, (await FindAsync("marigold", page: 20)).Hits.Count);
        var all = new List<string>();
        for (var page = 1; page <= results.Pages; page++)
        {
            all.AddRange((await FindAsync("marigold", page: page)).Hits.Select(hit => hit.Slug));
        }

        Assert.Equal(240, all.Distinct().Count());
    }

    [Fact]
    public async Task What_very_many_have_is_counted_to_a_thousand_and_other_kinds_are_found_all_the_same()
    {
        for (var number = 0; number < 1100; number++)
        {
            site.Content.WriteStory($"story-{number:0000}", body: "safety");
        }

        site.Seed();

        Assert.Equal(1000, (await FindAsync("safety")).Total);
        Assert.Equal(["safety"], (await FindAsync("safety", SearchKind.Page)).Hits.Select(hit => hit.Slug));
    }

    private Task<IReadOnlyList<string>> SlugsAsync(string query) => AskAsync(query);

    private async Task<IReadOnlyList<string>> AskAsync(string query, DateTime? now = null, bool drafts = false, bool samples = true)
    {
        await using var context = site.Open();
        var results = await SeededStore.Search(context, now, drafts, samples).FindAsync(query, null, 1, default);
        return [.. results.Hits.Select(hit => hit.Anchor is null ? hit.Slug : $"{hit.Slug}#{hit.Anchor}")];
    }

    private async Task<SearchResults> FindAsync(string query, SearchKind? kind = null, int page = 1)
    {
        await using var context = site.Open();
        return await SeededStore.Search(context).FindAsync(query, kind, page, default);
    }
}
