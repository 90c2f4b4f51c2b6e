using Sanjog.Data.Search;

namespace Sanjog.Data.Tests.Search;

public sealed class SpellingTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("traficking", "trafficking")]
    [InlineData("traffickin against", "trafficking against")]
    [InlineData("trafikcing", null)]
    [InlineData("1098", null)]
    [InlineData("trafficknig", "trafficking")]
    [InlineData("against traffickung", "against trafficking")]
    [InlineData("পাচারেে", "পাচারের")]
    [InlineData("बाजर", "बाज़ार")]
    public async Task One_slip_still_finds(string query, string? corrected)
    {
        site.Content.WriteStory("story", body: "Against trafficking. 1089. পাচারের বিরুদ্ধে। बाज़ार में।");
        site.Seed();

        var results = await FindAsync(query);

        Assert.Equal(corrected, results.Corrected);
        Assert.Equal(corrected is null ? 0 : 1, results.Total);
    }

    [Fact]
    public async Task A_correction_is_written_as_a_text_that_can_be_seen_writes_it()
    {
        site.Content.WriteStory("hidden", "draft: true", "बाजार");
        site.Content.WriteStory("story", body: "बाज़ार में।");
        site.Seed();

        Assert.Equal("बाज़ार", (await FindAsync("बजार")).Corrected);
    }

    [Fact]
    public async Task Nobody_learns_of_a_word_that_only_hidden_texts_have()
    {
        site.Content.WriteStory("hidden", "draft: true", "marigolde");
        site.Content.WriteStory("story", body: "marigolds marigold");
        site.Seed();

        Assert.Equal("marigolds", (await FindAsync("marigoldes")).Corrected);
        Assert.Equal("marigold", (await FindAsync("marigolde")).Corrected);
    }

    private async Task<SearchResults> FindAsync(string query)
    {
        await using var context = site.Open();
        return await SeededStore.Search(context).FindAsync(query, null, 1, default);
    }
}
