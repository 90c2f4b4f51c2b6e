namespace Sanjog.Content.Tests.Checks;

public sealed class AliasCheckTests
{
    private readonly TemporaryContent content = new TemporaryContent().CopyShipped();

    [Fact]
    public void Alias_that_is_the_name_of_a_story_is_an_error_at_the_alias() => AssertLines(
        content.WriteStory("a", "aliases: [free, b]\n").WriteStory("b"),
        "stories/a.md(6,17): error SJ0307: The alias b is the name of stories/b.md, which has a page of its own. Remove it from 'aliases'.");

    [Fact]
    public void Aliases_that_lead_round_in_a_circle_are_errors_on_both_sides() => AssertLines(
        content.WriteStory("a", "aliases:\n  - b\n").WriteStory("b", "aliases:\n  - \"a\"\n"),
        "stories/a.md(7,5): error SJ0307: The alias b is the name of stories/b.md, which has a page of its own. Remove it from 'aliases'.",
        "stories/b.md(7,5): error SJ0307: The alias a is the name of stories/a.md, which has a page of its own. Remove it from 'aliases'.");

    [Fact]
    public void Alias_in_two_stories_is_an_error_in_the_second() => AssertLines(
        content.WriteStory("a", "aliases: [old]\n").WriteStory("b", "aliases: [old]\n"),
        "stories/b.md(6,11): error SJ0307: The alias old stands in stories/a.md too. Remove it from 'aliases' in one of the two.");

    [Fact]
    public void Alias_that_is_the_name_of_its_own_story_is_an_error() => AssertLines(
        content.WriteStory("a", "aliases: [a]\n"),
        "stories/a.md(6,11): error SJ0307: The alias a is this story's own name. Remove it from 'aliases'.");

    [Fact]
    public void Alias_that_stands_twice_is_an_error() => AssertLines(
        content.WriteStory("a", "aliases: [old, old]\n"),
        "stories/a.md(6,16): error SJ0307: The alias old stands twice in this list. Remove it once.");

    [Fact]
    public void Alias_of_a_story_that_was_taken_down_is_in_use() => AssertLines(
        content.WriteStory("a", "aliases: [gone]\n").WriteStory("b", "aliases: [older]\n").Write("stories/gone.md", "---\nstatus: withdrawn\naliases: [older]\n---\n"),
        "stories/a.md(6,11): error SJ0307: The alias gone is the name of stories/gone.md, which has a page of its own. Remove it from 'aliases'.",
        "stories/gone.md(3,11): error SJ0307: The alias older stands in stories/b.md too. Remove it from 'aliases' in one of the two.");

    [Fact]
    public void Alias_that_nobody_can_tell_from_a_name_is_an_error() => AssertLines(
        content.WriteStory("a", "aliases: [\u0995\u09CD\u200D\u09B7]\n").WriteStory("\u0995\u09CD\u09B7"),
        "stories/a.md(6,11): error SJ0307: The alias \u0995\u09CD\u200D\u09B7 is the name of stories/\u0995\u09CD\u09B7.md but for capitals or invisible joiners, "
        + "which has a page of its own. Remove it from 'aliases'.");

    [Fact]
    public void Aliases_that_nobody_can_tell_apart_are_an_error() => AssertLines(
        content.WriteStory("a", "aliases: [\u0995\u09CD\u200D\u09B7]\n").WriteStory("b", "aliases: [\u0995\u09CD\u200C\u09B7]\n"),
        "stories/b.md(6,11): error SJ0307: The alias \u0995\u09CD\u200C\u09B7 stands in stories/a.md too but for capitals or invisible joiners. "
        + "Remove it from 'aliases' in one of the two.");

    [Fact]
    public void Story_may_have_been_renamed_by_a_joiner() =>
        AssertLines(content.WriteStory("\u0995\u09CD\u09B7", "aliases: [\u0995\u09CD\u200D\u09B7, \u0995\u09CD\u200C\u09B7]\n"));

    [Fact]
    public void Alias_stands_where_the_file_was_saved_not_where_it_was_normalised() => AssertLines(
        content.WriteStory("a", "aliases: [cafe\u0301, b]\n").WriteStory("b"),
        "stories/a.md(6,18): error SJ0307: The alias b is the name of stories/b.md, which has a page of its own. Remove it from 'aliases'.");

    [Fact]
    public void Name_counts_though_its_file_has_an_error() => AssertLines(
        content.WriteStory("a", "aliases: [b]\n").Write("stories/b.md", "Nothing.\n"),
        "stories/a.md(6,11): error SJ0307: The alias b is the name of stories/b.md, which has a page of its own. Remove it from 'aliases'.",
        "stories/b.md(1,1): error SJ0105: The file must begin with its front matter: a line ---, the keys, and a line --- again.");

    private static void AssertLines(TemporaryContent content, params string[] lines)
    {
        using (content)
        {
            Assert.Equal(lines, content.Lines());
        }
    }
}
