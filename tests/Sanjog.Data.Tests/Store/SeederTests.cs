using Microsoft.Data.Sqlite;
using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

public sealed class SeederTests : IDisposable
{
    private const int StandingFiles = 7; // site.yml and six pages

    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void First_run_adds_every_file()
    {
        site.Content.WriteStory("one");

        var result = site.Seed();

        Assert.Equal((StandingFiles + 1, 0, 0, 0, 0), Counts(result));
        Assert.True(site.Edition() > 0);
    }

    [Fact]
    public void Second_run_keeps_everything_and_writes_nothing()
    {
        site.Content.WriteStory("one");
        site.Seed();
        // By now the time of change of each file could be trusted, and that alone is no reason to write.
        foreach (var file in Directory.EnumerateFiles(site.Content.Root, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1));
        }

        var before = File.ReadAllBytes(site.Content.StorePath);
        var written = File.GetLastWriteTimeUtc(site.Content.StorePath);

        var result = site.Seed();

        Assert.Equal((0, 0, 0, StandingFiles + 1, 0), Counts(result));
        Assert.Equal(before, File.ReadAllBytes(site.Content.StorePath));
        Assert.Equal(written, File.GetLastWriteTimeUtc(site.Content.StorePath));
        Assert.False(File.Exists(site.Content.StorePath + "-wal"));
    }

    [Fact]
    public async Task Only_what_differs_is_read_again()
    {
        site.Content.WriteStory("kept");
        site.Content.WriteStory("changed");
        site.Content.WriteStory("removed");
        site.Seed();
        var first = site.Edition();
        site.Content.WriteStory("changed", title: "New title");
        site.Content.Delete("stories/removed.md");
        site.Content.WriteStory("added");

        var result = site.Seed();

        Assert.Equal((1, 1, 1, StandingFiles + 1, 0), Counts(result));
        Assert.Equal(first + 1, site.Edition());
        await using var context = site.Open();
        Assert.Equal("New title", (await SeededStore.Stories(context).FindAsync("changed", default))!.Card.Title);
        Assert.Null(await SeededStore.Stories(context).FindAsync("removed", default));
    }

    [Fact]
    public async Task A_bad_file_keeps_its_last_good_version_and_blocks_no_other()
    {
        site.Content.WriteStory("bad", title: "Good once");
        site.Content.WriteStory("good", title: "First");
        site.Seed();
        site.Content.WriteStory("bad", keys: "kind: poem");
        site.Content.WriteStory("good", title: "Second");

        var result = site.Seed();

        Assert.Equal((0, 1, 0, StandingFiles, 1), Counts(result));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.IsError && diagnostic.Path == "stories/bad.md");
        await using var context = site.Open();
        Assert.Equal("Good once", (await SeededStore.Stories(context).FindAsync("bad", default))!.Card.Title);
        Assert.Equal("Second", (await SeededStore.Stories(context).FindAsync("good", default))!.Card.Title);
    }

    [Fact]
    public void A_bad_file_alone_makes_no_new_edition()
    {
        site.Content.WriteStory("bad");
        site.Seed();
        var first = site.Edition();
        site.Content.WriteStory("bad", keys: "weight: heavy");

        Assert.Equal(1, site.Seed().Refused);
        Assert.Equal(1, site.Seed().Refused);
        Assert.Equal(first, site.Edition());
    }

    [Fact]
    public void A_folder_without_site_yml_changes_nothing()
    {
        site.Content.WriteStory("one");
        site.Seed();
        var first = site.Edition();
        Directory.Delete(site.Content.Root, recursive: true);
        Directory.CreateDirectory(site.Content.Root);

        var result = site.Seed();

        Assert.Equal((0, 0, 0, 0, 1), Counts(result));
        Assert.Contains("site.yml(1,1): error SJ0308", result.Diagnostics.Single().ToString(), StringComparison.Ordinal);
        Assert.Equal(first, site.Edition());
    }

    [Theory]
    [InlineData("stories")]
    [InlineData("pages")]
    public void A_folder_that_is_away_is_not_taken_for_deleted_files(string part)
    {
        site.Content.WriteStory("one");
        site.Seed();
        Directory.Move(site.Content.PathOf(part), site.Content.PathOf(part + "-away"));

        Assert.Equal((0, 0, 0, 0, 1), Counts(site.Seed()));

        Directory.Move(site.Content.PathOf(part + "-away"), site.Content.PathOf(part));
        Assert.Equal(StandingFiles + 1, site.Seed().Kept);
    }

    [Fact]
    public void A_deleted_store_comes_back_whole()
    {
        site.Content.WriteStory("one");
        site.Seed();
        var first = site.Edition();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path.GetDirectoryName(site.Content.StorePath)!, recursive: true);

        Assert.Equal(StandingFiles + 1, site.Seed().Added);
        Assert.True(site.Edition() > first, "A number of the old store came again.");
    }

    [Theory]
    [InlineData("not a database at all, and longer than a hundred bytes so that SQLite takes a look at it: ........................")]
    [InlineData("")]
    public void A_file_that_is_no_store_is_replaced(string bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site.Content.StorePath)!);
        File.WriteAllText(site.Content.StorePath, bytes);

        Assert.Equal(StandingFiles, site.Seed().Added);
        Assert.True(site.Edition() > 0);
    }

    [Fact]
    public void A_file_that_is_something_else_is_left_as_it_is()
    {
        var path = Path.Combine(site.Content.Folder, "README.md");
        File.WriteAllText(path, "Words that somebody wrote, and enough of them that the database takes a look: " + new string('.', 100));
        var before = File.ReadAllText(path);

        Assert.Throws<IOException>(() => new Seeder(new StoreFile(path)).Seed(Sanjog.Content.ContentFolder.Scan(site.Content.Root), Sanjog.Content.PublishingRules.None, SeedOptions.Default));
        Assert.Equal(before, File.ReadAllText(path));
    }

    [Fact]
    public void A_database_of_something_else_is_left_as_it_is()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site.Content.StorePath)!);
        Execute("CREATE TABLE members (name); INSERT INTO members VALUES ('one');");

        Assert.Throws<IOException>(() => site.Seed());
        Assert.Equal(1L, Execute("SELECT count(*) FROM members"));
    }

    [Fact]
    public void A_truncated_store_is_replaced()
    {
        for (var number = 0; number < 40; number++)
        {
            site.Content.WriteStory($"story-{number}", body: new string('x', 2000));
        }

        site.Seed();
        SqliteConnection.ClearAllPools();
        using (var file = File.OpenWrite(site.Content.StorePath))
        {
            file.SetLength(file.Length / 2 / 4096 * 4096);
        }

        site.Seed();

        Assert.Equal(0, site.Seed().Added);
        using var context = site.Open();
        Assert.Equal(40, context.Stories.Count());
    }

    [Fact]
    public void A_store_that_other_code_made_is_made_anew()
    {
        site.Seed();
        Execute("UPDATE Stamp SET MadeBy = 'other code'; ALTER TABLE Stories RENAME COLUMN Title TO Heading; CREATE TABLE Left_over (Id);");

        var result = site.Seed();

        Assert.Equal(StandingFiles, result.Added);
        using var context = site.Open();
        Assert.Equal(StoreFile.MadeByThisCode, context.Stamp.Single().MadeBy);
        Assert.Equal(0L, Execute("SELECT count(*) FROM sqlite_master WHERE name = 'Left_over'"));
    }

    [Fact]
    public void Cancelled_seeding_leaves_the_old_edition()
    {
        site.Seed();
        var first = site.Edition();
        for (var number = 0; number < 300; number++)
        {
            site.Content.WriteStory($"story-{number}");
        }

        using var cancellation = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => new Seeder(site.Store).Seed(
            Sanjog.Content.ContentFolder.Scan(site.Content.Root), Sanjog.Content.PublishingRules.None, new SeedOptions { Read = (_, _) => cancellation.Cancel() }, cancellation.Token));

        Assert.Equal(first, site.Edition());
        using var context = site.Open();
        Assert.Empty(context.Stories);
    }

    [Fact]
    public async Task Two_seeders_at_once_share_the_work()
    {
        for (var number = 0; number < 100; number++)
        {
            site.Content.WriteStory($"story-{number}");
        }

        var results = await Task.WhenAll(Task.Run(() => site.Seed()), Task.Run(() => site.Seed()));

        Assert.Equal(StandingFiles + 100, results.Sum(result => result.Added));
    }

    [Fact]
    public void A_new_pdf_renews_its_report()
    {
        site.Content.WriteReport("report", "2023-24");
        site.Seed();
        File.Copy(
            Directory.GetFiles(Path.Combine(Sanjog.Tests.Repository.Content, "reports"), "*.pdf").Order().Last(),
            site.Content.PathOf("reports/report.pdf"), overwrite: true);

        Assert.Equal(1, site.Seed().Changed);
    }

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

    private static (int Added, int Changed, int Removed, int Kept, int Refused) Counts(SeedResult result) =>
        (result.Added, result.Changed, result.Removed, result.Kept, result.Refused);

    private string StoredText() => string.Concat(
        Directory.GetFiles(Path.GetDirectoryName(site.Content.StorePath)!).Select(file => File.ReadAllText(file, System.Text.Encoding.Latin1)));

    private object? Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={site.Content.StorePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
