using Microsoft.Data.Sqlite;
using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

/// <summary>Whatever stands where the store should be: a store is made anew, and what is something else is left as it is.</summary>
public sealed class StoreFileTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_deleted_store_comes_back_whole()
    {
        site.Content.WriteStory("one");
        site.Seed();
        var first = site.Edition();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path.GetDirectoryName(site.Content.StorePath)!, recursive: true);

        Assert.Equal(SeededStore.StandingFiles + 1, site.Seed().Added);
        Assert.True(site.Edition() > first, "A number of the old store came again.");
    }

    [Theory]
    [InlineData("not a database at all, and longer than a hundred bytes so that SQLite takes a look at it: ........................")]
    [InlineData("")]
    public void A_file_that_is_no_store_is_replaced(string bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site.Content.StorePath)!);
        File.WriteAllText(site.Content.StorePath, bytes);

        Assert.Equal(SeededStore.StandingFiles, site.Seed().Added);
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
    public void A_store_whose_log_is_lost_under_a_reader_is_made_anew()
    {
        site.Seed();
        using var reader = site.Open();
        using var transaction = reader.Database.BeginTransaction();
        Assert.Equal(1, reader.Stamp.Count());
        site.Content.WriteStory("story");
        // While somebody reads, this stays in the log.
        site.Seed();
        File.Delete(site.Content.StorePath + "-wal");

        site.Seed();

        Assert.True(site.Store.IsSound());
        Assert.Equal(SeededStore.StandingFiles + 1, site.Seed().Kept);
    }

    [Fact]
    public void A_store_that_other_code_made_is_made_anew()
    {
        site.Seed();
        Execute("UPDATE Stamp SET MadeBy = 'other code'; ALTER TABLE Stories RENAME COLUMN Title TO Heading; CREATE TABLE Left_over (Id);");

        var result = site.Seed();

        Assert.Equal(SeededStore.StandingFiles, result.Added);
        using var context = site.Open();
        Assert.Equal(StoreFile.MadeByThisCode, context.Stamp.Single().MadeBy);
        Assert.Equal(0L, Execute("SELECT count(*) FROM sqlite_master WHERE name = 'Left_over'"));
    }

    private object? Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={site.Content.StorePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
