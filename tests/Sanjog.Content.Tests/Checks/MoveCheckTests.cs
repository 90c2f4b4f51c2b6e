using System.Security.Cryptography;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.Identity;

namespace Sanjog.Content.Tests.Checks;

public sealed class MoveCheckTests : IDisposable
{
    private readonly TemporaryContent content = new TemporaryContent().CopyShipped();

    public void Dispose() => content.Dispose();

    [Fact]
    public void File_with_the_same_bytes_under_another_name_is_told_which_alias_to_add()
    {
        content.WriteStory("new-name");

        Assert.Equal(
            "stories/new-name.md(2,1): warning SJ0316: This story was published from stories/old-name.md, and its old address /stories/old-name "
            + "would now lead nowhere. Add a line aliases: [old-name].",
            Assert.Single(content.Check(Published("old-name", Hash("new-name")))).ToString());
    }

    [Fact]
    public void Story_with_aliases_is_told_to_add_to_them()
    {
        content.WriteStory("new-name", "aliases: [older]\n");

        var problem = Assert.Single(content.Check(Published("old-name", Hash("new-name"))));

        Assert.Equal(new Position(6, 11), problem.At);
        Assert.EndsWith("Add old-name at the end of 'aliases'.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_file_is_known_by_its_translation_key()
    {
        content.WriteStory("new-name", "translationKey: tk\n");

        Assert.Equal(Codes.MovedWithoutAlias, Assert.Single(content.Check(Published("old-name", "other", "tk"))).Code);
    }

    [Fact]
    public void Story_that_was_there_before_is_no_successor_by_its_key()
    {
        content.WriteStory("other", "translationKey: tk\n");

        Assert.Empty(content.Check(Published("deleted", "x", "tk"), Published("other", "y", "tk")));
    }

    [Fact]
    public void Move_that_was_published_meanwhile_is_still_said()
    {
        content.WriteStory("new-name");

        Assert.Equal(
            Codes.MovedWithoutAlias,
            Assert.Single(content.Check(Published("old-name", "x", movedTo: "stories/new-name.md"), Published("new-name", Hash("new-name")))).Code);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Store_of_which_most_stories_are_not_here_is_of_another_folder(int others, bool isSaid)
    {
        content.WriteStory("new-name");
        var published = Enumerable.Range(1, others).Select(number => Published($"other-{number}", $"{number}")).Append(Published("old-name", Hash("new-name")));

        Assert.Equal(isSaid, content.Check([.. published]).Any(problem => problem.Code == Codes.MovedWithoutAlias));
    }

    [Fact]
    public void Move_in_the_store_of_another_folder_is_not_said()
    {
        content.WriteStory("new-name");

        Assert.Empty(content.Check(
            Published("old-name", "", movedTo: "stories/new-name.md"), Published("new-name", "x"), Published("other-1", "y"), Published("other-2", "z")));
    }

    [Theory]
    [InlineData("new-name", "aliases: [old-name]\n")]
    [InlineData("old-name", "")]
    [InlineData("another", "title: Another\n")]
    public void Nothing_is_said_where_the_old_address_answers_or_the_story_is_gone(string slug, string keys)
    {
        content.Write($"stories/{slug}.md", $"---\n{(keys.StartsWith('t') ? "" : "title: A title\n")}{keys}summary: A summary.\nkind: story\nadded: 2026-11-25\n---\nText.\n");

        Assert.Empty(content.Check(Published("old-name", slug == "another" ? "x" : Hash(slug))));
    }

    [Fact]
    public void Bengali_name_is_proposed_as_it_is_written()
    {
        content.WriteStory("new-name");

        Assert.EndsWith(
            "Add a line aliases: [পাচারের-গল্প].", Assert.Single(content.Check(Published("পাচারের-গল্প", Hash("new-name")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_old_address_is_proposed_that_holds_a_word_of_the_list()
    {
        content.WriteStory("new-name");
        var rules = new PublishingRules(RequireConsent: false, IdentityList.Parse("Rina Das", ""));

        var check = ContentCheck.Run(content.Scan(), rules, Texts.Today, [Published("rina-das", Hash("new-name"))], () => { }, CancellationToken.None);

        Assert.DoesNotContain(check.Diagnostics, diagnostic => diagnostic.Code == Codes.MovedWithoutAlias);
    }

    private static PublishedStory Published(string slug, string hash, string? key = null, string? movedTo = null) =>
        new($"stories/{slug}.md", hash, key, movedTo);

    private string Hash(string slug) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(content.PathOf($"stories/{slug}.md"))));
}
