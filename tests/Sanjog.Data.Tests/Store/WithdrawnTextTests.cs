using Microsoft.Data.Sqlite;
using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

/// <summary>What was taken down stands nowhere in the files of the store.</summary>
public sealed class WithdrawnTextTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("status: withdrawn")]
    [InlineData("status: withdrawn\nkind: standing twice")]
    [InlineData("status: withdrawn\na line without a colon")]
    public void A_withdrawn_story_leaves_no_text_in_the_store(string keys)
    {
        site.Content.WriteStory("story", body: "Canary sentence in a story.");
        site.Seed();
        Assert.Contains("Canary sentence", StoredText(), StringComparison.Ordinal);
        site.Content.WriteStory("story", keys, body: "Canary sentence in a story.");

        site.Seed();

        Assert.DoesNotContain("Canary sentence", StoredText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_of_a_withdrawn_story_goes_once_the_last_reader_has_gone()
    {
        site.Content.WriteStory("story", body: "Canary sentence in a story.");
        site.Seed();
        await using (var reading = site.Open())
        {
            await Edition.OpenAsync(reading, new Viewing(SeededStore.Now, Drafts: false, Samples: true), default);
            site.Content.WriteStory("story", keys: "status: withdrawn");
            site.Seed();
        }

        SqliteConnection.ClearAllPools();
        new Seeder(site.Store).EmptyLog();

        Assert.DoesNotContain("Canary sentence", StoredText(), StringComparison.Ordinal);
    }

    private string StoredText() => string.Concat(
        Directory.GetFiles(Path.GetDirectoryName(site.Content.StorePath)!).Select(file => File.ReadAllText(file, System.Text.Encoding.Latin1)));
}
