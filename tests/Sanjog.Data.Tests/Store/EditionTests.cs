using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

public sealed class EditionTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Everything_read_through_it_comes_from_one_edition()
    {
        site.Content.WriteStory("story", title: "Old");
        site.Seed();
        await using var context = site.Open();
        var opened = await OpenAsync(context, SeededStore.Now);
        site.Content.WriteStory("story", title: "New");
        site.Seed();

        var old = await SeededStore.Stories(context).FindAsync("story", default);
        await using var later = site.Open();
        var current = await SeededStore.Stories(later).FindAsync("story", default);

        Assert.NotNull(opened);
        Assert.Equal(("Old", "New"), (old!.Card.Title, current!.Card.Title));
    }

    [Fact]
    public async Task It_is_valid_until_something_appears_or_disappears()
    {
        site.Content.WriteStory("appears", keys: "publishDate: 2025-07-01");
        site.Content.WriteStory("disappears", keys: "expiryDate: 2025-06-20");
        site.Content.WriteStory("past", keys: "publishDate: 2025-01-01");
        site.Seed();

        // Days begin in Kolkata at 18:30 UTC of the day before; an expiry day is seen to its end.
        Assert.Equal(new DateTime(2025, 6, 20, 18, 30, 0, DateTimeKind.Utc), await ValidUntilAsync(SeededStore.Now));
        Assert.Equal(new DateTime(2025, 6, 30, 18, 30, 0, DateTimeKind.Utc), await ValidUntilAsync(new(2025, 6, 21, 0, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(DateTime.MaxValue, await ValidUntilAsync(new(2025, 7, 2, 0, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public async Task It_is_valid_until_a_report_begins_to_be_owed_or_to_be_late()
    {
        site.Content.Append("site.yml", "dueReports: [{type: fcra, since: \"2023-24\", months: 9}]\n");
        site.Seed();

        Assert.Equal(new DateTime(2024, 3, 31, 18, 30, 0, DateTimeKind.Utc), await ValidUntilAsync(new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(new DateTime(2025, 12, 31, 18, 30, 0, DateTimeKind.Utc), await ValidUntilAsync(SeededStore.Now));
        Assert.Equal(new DateTime(2026, 3, 31, 18, 30, 0, DateTimeKind.Utc), await ValidUntilAsync(new(2025, 12, 31, 18, 30, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public async Task There_is_none_without_a_store()
    {
        await using var context = site.Open();

        Assert.Null(await OpenAsync(context, SeededStore.Now));
        Assert.False(File.Exists(site.Content.StorePath));
    }

    [Fact]
    public async Task There_is_none_in_a_store_that_other_code_made()
    {
        site.Seed();
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={site.Content.StorePath};Pooling=False"))
        {
            await connection.OpenAsync();
            StoreFile.Execute(connection, "UPDATE Stamp SET MadeBy = 'other code'");
        }

        await using var context = site.Open();
        Assert.Null(await OpenAsync(context, SeededStore.Now));
    }

    [Fact]
    public async Task One_who_came_while_the_store_was_empty_sees_the_next_one_and_does_it_no_harm()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site.Content.StorePath)!);
        await File.WriteAllBytesAsync(site.Content.StorePath, []);
        await using (var early = site.Open())
        {
            Assert.Null(await OpenAsync(early, SeededStore.Now));
        }

        File.Delete(site.Content.StorePath);
        site.Seed();
        await using var reader = site.Open();
        Assert.NotNull(await OpenAsync(reader, SeededStore.Now));
        await using var another = site.Open();

        Assert.NotNull(await OpenAsync(another, SeededStore.Now));
        Assert.True(File.Exists(site.Content.StorePath + "-wal"), "The log of the new store was deleted.");
    }

    private static Task<Edition?> OpenAsync(SiteContext context, DateTime now) =>
        Edition.OpenAsync(context, new Viewing(now, Drafts: false, Samples: true), default);

    private async Task<DateTime> ValidUntilAsync(DateTime now)
    {
        await using var context = site.Open();
        return (await OpenAsync(context, now))!.ValidUntil;
    }
}
