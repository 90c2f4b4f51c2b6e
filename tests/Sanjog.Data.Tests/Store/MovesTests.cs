using Sanjog.Content;
using Sanjog.Content.Identity;
using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

/// <summary>Where stories stood before their files were renamed.</summary>
public sealed class MovesTests : IDisposable
{
    private static readonly PublishingRules Listed = new(RequireConsent: false, IdentityList.Parse("Rina Das", "1"));

    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

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

    private void Rename(string from, string to) => File.Move(site.Content.PathOf($"stories/{from}.md"), site.Content.PathOf($"stories/{to}.md"));

    private IEnumerable<(string Old, string New)> Moves() =>
        PublishedStories.Read(site.Store).Where(story => story.MovedTo is not null).Select(story => (story.Path, story.MovedTo!)).Order();
}
