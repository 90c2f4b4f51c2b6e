using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

/// <summary>What is taken down waits for nothing that comes with it.</summary>
public sealed class TakedownFirstTests : IDisposable
{
    private const string Withdrawn = "---\nstatus: withdrawn\n---\n";

    private readonly SeededStore site = new();
    private readonly List<string> paths = [];

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
        Assert.Equal((1, 2, 0), (result.Added, result.Changed, result.Removed));
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
        Assert.Equal((0, 1, 1), (result.Added, result.Changed, result.Removed));
    }

    [Fact]
    public void Renamed_story_never_goes_without_its_successor()
    {
        Publish("old", "other");
        site.Content.Delete("stories/old.md");
        site.Content.WriteStory("new", title: "old");

        var result = SeedWatched();

        Assert.Empty(paths);
        Assert.Equal((1, 0, 1), (result.Added, result.Changed, result.Removed));
        Assert.Equal(["new", "other"], Published());
    }

    [Fact]
    public void Takedown_alone_is_one_publication()
    {
        Publish("old", "other");
        site.Content.Write("stories/old.md", Withdrawn);
        site.Content.Delete("stories/other.md");
        var edition = site.Edition();

        Assert.Equal((1, 1), (SeedWatched().Changed, site.Edition() - edition));
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

    private void Publish(params string[] slugs)
    {
        foreach (var slug in slugs)
        {
            site.Content.WriteStory(slug, title: slug);
        }

        site.Seed();
    }

    /// <summary>Notes what is published when the seeder tells that it took something down.</summary>
    private SeedResult SeedWatched() => site.Seed(new SeedOptions { TookDown = () => paths.AddRange(Published()) });

    private List<string> Published()
    {
        using var context = site.Open();
        return [.. context.Stories.Select(story => story.Slug).Concat(context.Gone.Select(gone => "gone: " + gone.Slug)).AsEnumerable().Order(StringComparer.Ordinal)];
    }
}
