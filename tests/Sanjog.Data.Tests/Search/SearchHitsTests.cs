using Sanjog.Content.Search;
using Sanjog.Data.Search;

namespace Sanjog.Data.Tests.Search;

public sealed class SearchHitsTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_passage_shows_the_words_with_the_notes_of_a_story_and_nothing_of_a_sensitive_one()
    {
        site.Content.WriteStory("open", body: "First. **Marigold** &amp; jasmine.");
        site.Content.WriteStory("noted", "notes: [loss]", "Marigold and what was lost.");
        site.Content.WriteStory("sensitive", "sensitive: true", "Marigold too.");
        site.Seed();

        var hits = (await FindAsync("marigold")).Hits.ToDictionary(hit => hit.Slug);

        Assert.Equal("First. [Marigold] & jasmine.", Marked(hits["open"].Passage));
        Assert.Equal("[Marigold] and what was lost.", Marked(hits["noted"].Passage));
        Assert.Equal(["loss"], hits["noted"].Notes);
        Assert.Equal("About sensitive.", Marked(hits["sensitive"].Passage));
    }

    [Fact]
    public async Task Words_are_marked_in_titles_too()
    {
        site.Content.WriteStory("story", title: "The marigold field");
        site.Seed();

        Assert.Equal("The [marigold] field", Marked((await FindAsync("marigold")).Hits[0].Title));
    }

    [Theory]
    [InlineData("112", "112 Emergency")]
    [InlineData("emergency", "112 Emergency")]
    public async Task Help_lines_are_found(string query, string title)
    {
        site.Seed();

        var hit = Assert.Single((await FindAsync(query)).Hits);

        Assert.Equal((SearchKind.HelpLine, title), (hit.Kind, string.Concat(hit.Title.Select(piece => piece.Text))));
    }

    private static string Marked(IEnumerable<PassagePiece> passage) =>
        string.Concat(passage.Select(piece => piece.IsFound ? $"[{piece.Text}]" : piece.Text)).Trim();

    private async Task<SearchResults> FindAsync(string query)
    {
        await using var context = site.Open();
        return await SeededStore.Search(context).FindAsync(query, null, 1, default);
    }
}
