using Microsoft.Data.Sqlite;
using Sanjog.Content;
using Sanjog.Content.Identity;
using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

public sealed class PublishedStoriesTests : IDisposable
{
    private static readonly PublishingRules Listed = new(RequireConsent: false, IdentityList.Parse("Rina Das", "1"));

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
    public void A_renamed_story_is_remembered_under_each_of_its_old_names()
    {
        site.Content.WriteStory("first");
        site.Seed();
        Rename("first", "second");
        site.Seed();
        Rename("second", "third");
        site.Seed();

        Assert.Equal(
            [("stories/first.md", "stories/third.md"), ("stories/second.md", "stories/third.md")],
            Moves());
    }

    [Fact]
    public void A_renamed_story_may_be_edited_later()
    {
        site.Content.WriteStory("old");
        site.Seed();
        Rename("old", "new");
        site.Seed();
        site.Content.WriteStory("new", title: "Edited");
        site.Seed();

        Assert.Equal([("stories/old.md", "stories/new.md")], Moves());
    }

    [Fact]
    public void A_renamed_and_edited_story_is_known_by_its_translation_key()
    {
        site.Content.WriteStory("old", "translationKey: one");
        site.Content.WriteStory("other", "translationKey: one");
        site.Seed();
        site.Content.Delete("stories/old.md");
        site.Content.WriteStory("new", "translationKey: one", title: "Edited");
        site.Seed();

        Assert.Equal([("stories/old.md", "stories/new.md")], Moves());
    }

    [Fact]
    public void A_deleted_story_leaves_nothing_behind()
    {
        site.Content.WriteStory("old");
        site.Seed();
        Rename("old", "new");
        site.Seed();
        site.Content.Delete("stories/new.md");
        site.Seed();

        Assert.Empty(Moves());
        Assert.DoesNotContain("stories/old.md", File.ReadAllText(site.Content.StorePath, System.Text.Encoding.Latin1), StringComparison.Ordinal);
        Assert.DoesNotContain("stories/new.md", File.ReadAllText(site.Content.StorePath, System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_old_name_that_must_not_be_published_is_not_kept(bool listedBeforeTheMove)
    {
        site.Content.WriteStory("rina-das");
        site.Seed();
        Rename("rina-das", "new");
        site.Seed(listedBeforeTheMove ? Listed : null);
        Assert.Equal(!listedBeforeTheMove, Moves().Any());

        site.Seed(Listed);

        Assert.Empty(Moves());
        Assert.DoesNotContain("rina-das", File.ReadAllText(site.Content.StorePath, System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_taken_again_is_no_old_name()
    {
        site.Content.WriteStory("old");
        site.Seed();
        Rename("old", "new");
        site.Seed();
        site.Content.WriteStory("old", title: "Another story");
        site.Seed();

        Assert.Empty(Moves());
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

    private void Rename(string from, string to) => File.Move(site.Content.PathOf($"stories/{from}.md"), site.Content.PathOf($"stories/{to}.md"));

    private IEnumerable<(string Old, string New)> Moves() =>
        PublishedStories.Read(site.Store).Where(story => story.MovedTo is not null).Select(story => (story.Path, story.MovedTo!)).Order();

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
