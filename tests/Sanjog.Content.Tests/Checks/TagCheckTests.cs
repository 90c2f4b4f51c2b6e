namespace Sanjog.Content.Tests.Checks;

public sealed class TagCheckTests
{
    [Fact]
    public void Tag_of_one_story_that_looks_like_a_shared_one_is_a_warning_at_the_tag()
    {
        using var content = new TemporaryContent().CopyShipped().WriteStory("a", "tags: [learning, familiy]\n");

        Assert.Equal(
            ["stories/a.md(6,18): warning SJ0313: Only this story has the tag \"familiy\", and 3 have \"family\". Write it the same way if the same is meant."],
            content.Lines());
    }

    [Fact]
    public void Tag_that_several_stories_have_is_no_slip()
    {
        using var content = new TemporaryContent().CopyShipped().WriteStory("a", "tags: [familiy]\n").WriteStory("b", "tags: [Familiy]\n");

        Assert.Empty(content.Check());
    }

    [Fact]
    public void Two_tags_of_one_story_each_are_not_compared()
    {
        using var content = new TemporaryContent().CopyShipped().WriteStory("a", "tags: [trafficking]\n").WriteStory("b", "tags: [traficking]\n");

        Assert.Empty(content.Check());
    }
}
