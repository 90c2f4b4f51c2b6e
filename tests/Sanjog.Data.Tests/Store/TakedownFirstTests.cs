using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

/// <summary>What is taken down does not wait for much that comes with it.</summary>
public sealed class TakedownFirstTests : IDisposable
{
    private const string Withdrawn = "---\nstatus: withdrawn\n---\n";

    private readonly SeededStore site = new();
    private readonly List<string> paths = [];
    private SeedResult takenDown = SeedResult.Nothing;

    public void Dispose() => site.Dispose();

    [Fact]
    public void Withdrawn_story_goes_before_what_is_new()
    {
        Publish("old", "changed");
        site.Content.WriteStory("changed", title: "Changed");
        site.Content.WriteStory("new");
        site.Content.Write("stories/old.md", Withdrawn);

        var result = SeedWatched();

        Assert.Equal(["changed", "gone: old"], paths);
        Assert.Equal((1, 4, 0), (result.Added, result.Changed, result.Removed));
        Assert.Equal((0, 1, 0), (takenDown.Added, takenDown.Changed, takenDown.Removed));
        Assert.Equal(["changed", "gone: old", "new"], Published());
    }

    [Fact]
    public void Deleted_story_goes_before_what_is_changed()
    {
        Publish("old", "changed");
        site.Content.WriteStory("changed", title: "Changed");
        site.Content.Delete("stories/old.md");

        var result = SeedWatched();

        Assert.Equal(["changed"], paths);
        Assert.Equal((0, 3, 1), (result.Added, result.Changed, result.Removed));
        Assert.Equal((0, 0, 1), (takenDown.Added, takenDown.Changed, takenDown.Removed));
    }

    [Fact]
    public void Deleted_story_goes_first_beside_new_ones_and_refused_ones()
    {
        Publish("old");
        site.Content.Write("stories/bad.md", "---\ntitle: [\n---\nText.");
        site.Content.WriteStory("new");
        site.Content.Delete("stories/old.md");

        Assert.Equal((1, 1), (SeedWatched().Added, takenDown.Removed));
    }

    [Fact]
    public void Withdrawn_story_does_not_wait_for_a_pdf()
    {
        Publish("old");
        site.Content.WriteReport("report", "2023-24");
        site.Content.Write("stories/old.md", Withdrawn);

        Assert.Equal((1, 1, 0), (SeedWatched().Added, takenDown.Changed, takenDown.Added));
    }

    [Fact]
    public void Errors_of_a_withdrawn_file_are_told()
    {
        Publish("old");
        site.Content.Write("stories/old.md", "---\nstatus: withdrawn\ntitle: [\n---\nText.");
        site.Content.WriteStory("new");

        Assert.NotEmpty(SeedWatched().Diagnostics);
        Assert.NotEmpty(takenDown.Diagnostics);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("other")]
    public void Renamed_story_never_goes_without_its_successor(string name)
    {
        Publish("old", "other", "third");
        site.Content.WriteStory("third", title: "Changed");
        File.Move(site.Content.PathOf("stories/old.md"), site.Content.PathOf($"stories/{name}.md"), overwrite: true);

        Assert.Equal(1, SeedWatched().Removed);
        Assert.Empty(paths);
        Assert.Contains(name, Published());
        Assert.Contains(Sanjog.Data.Store.PublishedStories.Read(site.Store), story => story.MovedTo == $"stories/{name}.md");
    }

    [Fact]
    public void Story_with_a_translation_key_waits_for_what_is_new()
    {
        site.Content.WriteStory("old", "translationKey: one");
        Publish("other");
        site.Content.Delete("stories/old.md");
        site.Content.WriteStory("new", "translationKey: one", title: "Changed");

        Assert.Equal((1, 1), (SeedWatched().Removed, Published().Count(slug => slug == "new")));
        Assert.Empty(paths);
    }

    [Fact]
    public void Little_is_one_publication()
    {
        Publish("old", "other");
        site.Content.WriteStory("new");
        site.Content.Write("stories/old.md", Withdrawn);
        site.Content.Delete("stories/other.md");
        var edition = site.Edition();

        Assert.Equal((1, 1), (SeedWatched(withMuch: false).Changed, site.Edition() - edition));
        Assert.Empty(paths);
    }

    [Fact]
    public void Withdrawal_that_stands_for_no_address_is_tried_once()
    {
        Publish("old");
        site.Content.Write("stories/old.bn.md", Withdrawn);
        site.Content.Write("stories/old.md", "---\ntitle: [\n---\nText.");
        site.Content.WriteStory("new");

        Assert.Equal(1, SeedWatched().Added);
        Assert.Equal(["new", "old"], Published());
    }

    [Fact]
    public async Task The_text_goes_from_the_log_before_the_rest_once_readers_have_gone()
    {
        Publish("old");
        site.Content.Write("stories/old.md", Withdrawn);
        WriteMuch();
        var reading = site.Open();
        await Edition.OpenAsync(reading, new Viewing(SeededStore.Now, Drafts: false, Samples: true), default);
        var (before, behind) = (0L, 0L);

        site.Seed(new SeedOptions
        {
            TookDown = _ =>
            {
                before = LogSize();
                reading.Dispose();
            },
            Read = (_, _) => behind = LogSize(),
        });

        Assert.True(before > 0, "Nobody read the edition before.");
        Assert.Equal(0, behind);
    }

    private void Publish(params string[] slugs)
    {
        foreach (var slug in (string[])[.. slugs, "much-1", "much-2"])
        {
            site.Content.WriteStory(slug, title: slug);
        }

        site.Seed();
    }

    /// <summary>Notes what is published when the seeder tells that it took something down.</summary>
    private SeedResult SeedWatched(bool withMuch = true)
    {
        if (withMuch)
        {
            WriteMuch();
        }

        return site.Seed(new SeedOptions
        {
            TookDown = result =>
            {
                takenDown = result;
                paths.AddRange(Published());
            },
        });
    }

    private void WriteMuch()
    {
        site.Content.WriteStory("much-1", body: new string('a', 200_000));
        site.Content.WriteStory("much-2", body: new string('a', 200_000));
    }

    private long LogSize() => new FileInfo(site.Content.StorePath + "-wal").Length;

    private List<string> Published()
    {
        using var context = site.Open();
        return [.. context.Stories.Select(story => story.Slug).Concat(context.Gone.Select(gone => "gone: " + gone.Slug)).AsEnumerable()
            .Where(slug => !slug.StartsWith("much", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
