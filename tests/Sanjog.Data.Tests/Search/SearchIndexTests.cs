using System.Text;

namespace Sanjog.Data.Tests.Search;

public sealed class SearchIndexTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task What_changes_and_goes_leaves_no_word_behind()
    {
        site.Content.WriteStory("changed", "tags: [\"old theme\"]", "marigold");
        site.Content.WriteStory("deleted", "", "marigold");
        site.Seed();
        site.Content.WriteStory("changed", "tags: [\"new theme\"]", "jasmine");
        site.Content.Delete("stories/deleted.md");
        site.Seed();

        Assert.Empty(await SlugsAsync("marigold"));
        Assert.Empty(await SlugsAsync("old"));
        Assert.Equal(["changed"], await SlugsAsync("jasmine \"new theme\""));
        using var context = site.Open();
        Assert.DoesNotContain(context.SearchWords, word => word.Word == "marigold");
        Assert.Equal(1, context.SearchWords.Single(word => word.Word == "jasmine").Entries);
    }

    [Fact]
    public void Words_are_counted_alike_in_a_new_store_and_in_one_that_grows()
    {
        site.Seed();
        site.Content.WriteStory("first", "tags: [\"বাংলা কথা\"]", "Café marigold বাড়ি marigold ২০২৪");
        site.Seed();
        site.Content.WriteStory("second", "place: Kolkata", "marigold बड़ी x\U0001D7D9");
        site.Seed();
        var grown = Words();
        site.Store.DeleteDamaged();
        site.Seed();

        Assert.Contains(("marigold", 2), grown);
        Assert.Contains(("cafe", 1), grown);
        Assert.Equal(grown, Words());
    }

    [Fact]
    public async Task An_index_of_which_much_changes_holds_what_a_new_one_would()
    {
        for (var number = 0; number < 40; number++)
        {
            site.Content.WriteStory($"story-{number}", body: $"marigold {(number % 2 == 0 ? "even" : "odd")}");
        }

        site.Seed();
        for (var number = 0; number < 20; number++)
        {
            site.Content.WriteStory($"story-{number}", body: number == 3 ? "status of a jasmine" : "jasmine");
            site.Content.Delete($"stories/story-{number + 20}.md");
        }

        site.Content.WriteStory("added", body: "jasmine and marigold");
        site.Seed();
        var changed = Words();

        Assert.Equal(["added"], await SlugsAsync("marigold"));
        Assert.Equal(21, (await SlugsAsync("jasmine")).Count + (await SlugsAsync("jasmine", page: 2)).Count);
        Assert.DoesNotContain("odd", changed.Select(word => word.Word));
        site.Store.DeleteDamaged();
        site.Seed();
        Assert.Equal(changed, Words());
    }

    // So large an index is not made anew after each publication: where words are taken out one by one, the beginnings of some stay.
    [Fact]
    public void A_large_index_of_which_much_goes_keeps_no_byte_of_it()
    {
        const int Stories = 600;
        for (var number = 0; number < Stories; number++)
        {
            site.Content.WriteStory($"story-{number}", body: string.Join(' ', Enumerable.Range(0, 100).Select(word => number % 10 == 0 ? $"w{word}kestrel{number}" : $"w{word}x{number}")));
        }

        site.Seed();
        for (var number = 0; number < Stories; number += 10)
        {
            site.Content.WriteStory($"story-{number}", number % 20 == 0 ? "status: withdrawn" : "", "jasmine");
        }

        site.Seed();
        var left = Words();

        Assert.DoesNotContain("kestrel", Encoding.Latin1.GetString(File.ReadAllBytes(site.Content.StorePath)), StringComparison.Ordinal);
        site.Store.DeleteDamaged();
        site.Seed();
        Assert.Equal(Words(), left);
    }

    [Fact]
    public void What_is_longer_than_any_word_goes_as_well()
    {
        site.Content.WriteStory("long", body: new string('w', 40_000));
        site.Seed();
        for (var number = 0; number < 3; number++)
        {
            site.Content.WriteStory($"story-{number}");
        }

        site.Seed();
        site.Content.Delete("stories/long.md");
        site.Seed();

        Assert.DoesNotContain(Words(), word => word.Word.StartsWith("www", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Not_the_beginning_of_a_word_is_left_where_pages_of_the_index_part()
    {
        for (var number = 0; number < 40; number++)
        {
            site.Content.WriteStory($"story-{number}", body: string.Join(' ', Enumerable.Range(0, 300).Select(word => $"w{word}x{number}")));
        }

        site.Content.WriteStory("gone", body: string.Join(' ', Enumerable.Range(0, 3000).Select(word => $"w{word}kestrel{word}")));
        site.Seed();
        site.Content.WriteStory("gone", "status: withdrawn");
        site.Seed();

        Assert.DoesNotContain("kestrel", Encoding.Latin1.GetString(File.ReadAllBytes(site.Content.StorePath)), StringComparison.Ordinal);
        Assert.Equal(["story-7"], await SlugsAsync("w12x7"));
    }

    private List<(string Word, int Entries)> Words()
    {
        using var context = site.Open();
        return [.. context.SearchWords.AsEnumerable().Select(word => (word.Word, word.Entries)).OrderBy(word => word.Word, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<string>> SlugsAsync(string query, int page = 1)
    {
        await using var context = site.Open();
        return [.. (await SeededStore.Search(context).FindAsync(query, null, page, default)).Hits.Select(hit => hit.Slug)];
    }
}
