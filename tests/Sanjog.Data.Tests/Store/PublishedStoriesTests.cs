using Microsoft.Data.Sqlite;
using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

public sealed class PublishedStoriesTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void They_are_the_files_of_the_last_publication()
    {
        site.Content.WriteStory("one");
        site.Content.WriteStory("bad", keys: "kind: poem");
        site.Seed();

        var story = Assert.Single(PublishedStories.Read(site.Store));

        Assert.Equal(("stories/one.md", 64, null, null), (story.Path, story.Hash.Length, story.TranslationKey, story.MovedTo));
    }

    [Fact]
    public void There_are_none_without_a_store()
    {
        Assert.Empty(PublishedStories.Read(site.Store));
        Assert.False(Directory.Exists(Path.GetDirectoryName(site.Content.StorePath)));
    }

    [Theory]
    [InlineData("UPDATE Stamp SET MadeBy = 'other code'")]
    [InlineData("DROP TABLE Stamp")]
    public void There_are_none_in_a_store_that_other_code_made(string change)
    {
        site.Seed();
        Execute(change);

        Assert.Empty(PublishedStories.Read(site.Store));
    }

    [Fact]
    public void There_are_none_where_half_of_a_row_is_from_another_edition()
    {
        site.Content.WriteStory("one");
        site.Seed();
        Execute("UPDATE Files SET ModifiedUtc = 'half a day'");

        Assert.Empty(PublishedStories.Read(site.Store));
    }

    [Fact]
    public void There_are_none_in_a_file_that_is_no_store()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site.Content.StorePath)!);
        File.WriteAllText(site.Content.StorePath, new string('x', 5000));

        Assert.Empty(PublishedStories.Read(site.Store));
    }

    [Fact]
    public void Reading_them_touches_no_file()
    {
        site.Content.WriteStory("one");
        site.Seed();
        SqliteConnection.ClearAllPools();
        var before = Files();

        Assert.NotEmpty(PublishedStories.Read(site.Store));
        Assert.Equal(before, Files());
    }

    [Fact]
    public void Reading_them_beside_a_reader_and_its_log_touches_no_file()
    {
        site.Content.WriteStory("one");
        site.Seed();
        using var reader = site.Open();
        using var transaction = reader.Database.BeginTransaction();
        Assert.Single(reader.Stories);
        site.Content.WriteStory("two");
        site.Seed();
        var before = Files();

        Assert.Contains("stories/two.md", PublishedStories.Read(site.Store).Select(story => story.Path));
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("in the log", "", "-wal", "-shm")]
    // Without the index of the log, which a kill leaves too, reading the log would mean making one.
    [InlineData(null, "", "-wal")]
    public void A_log_that_a_killed_process_left_is_left_as_it_is(string? hash, params string[] left)
    {
        site.Content.WriteStory("one");
        site.Seed();
        using (var writer = site.Store.OpenForWriting())
        {
            StoreFile.Execute(writer, "PRAGMA wal_autocheckpoint = 0; UPDATE Files SET Hash = 'in the log' WHERE Path = 'stories/one.md'");
            Copy("killed", left);
        }

        var killed = new StoreFile(Path.Combine(site.Content.Folder, "killed", "sanjog.db"));
        var before = Directory.GetFiles(Path.GetDirectoryName(killed.Path)!).Order().Select(file => (file, File.ReadAllBytes(file).Length)).ToList();

        Assert.Equal(hash, PublishedStories.Read(killed).SingleOrDefault()?.Hash);
        Assert.Equal(before, Directory.GetFiles(Path.GetDirectoryName(killed.Path)!).Order().Select(file => (file, File.ReadAllBytes(file).Length)));
    }

    private List<string> Files() => [.. Directory.GetFiles(Path.GetDirectoryName(site.Content.StorePath)!).Order()
        .Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O} {Convert.ToHexString(Bytes(file))}")];

    private static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private void Copy(string folder, string[] suffixes)
    {
        var to = Directory.CreateDirectory(Path.Combine(site.Content.Folder, folder)).FullName;
        foreach (var suffix in suffixes)
        {
            File.WriteAllBytes(Path.Combine(to, "sanjog.db" + suffix), Bytes(site.Content.StorePath + suffix));
        }
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={site.Content.StorePath};Pooling=False");
        connection.Open();
        StoreFile.Execute(connection, sql);
    }
}
