using System.Text;
using System.Text.RegularExpressions;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.Schemas;
using Sanjog.Content.Stories;

namespace Sanjog.Content.Tests.Stories;

public sealed partial class StoryTemplateTests
{
    private const string Status = "status";

    private static readonly string Template = StoryTemplate.Text("A title", new DateOnly(2026, 11, 25));

    public static TheoryData<string> CommentedKeys =>
        [.. FrontMatterKind.Story.Keys.Select(key => key.Name).Where(key => Template.Contains($"\n#{key}:", StringComparison.Ordinal))];

    [Theory]
    [InlineData("A title")]
    [InlineData("It's \"quoted\": yes, # and \\n no")]
    [InlineData("- [a] {b} & *c ! | > % @ ` ~ ?")]
    [InlineData("null")]
    [InlineData("2026-11-25")]
    [InlineData("---")]
    [InlineData("পাচারের শিকার")]
    [InlineData("😀 র‍্যাব")]
    public void What_is_written_is_a_draft_that_is_accepted(string title)
    {
        var story = Read(StoryTemplate.Text(title, new DateOnly(2026, 11, 25)));

        Assert.Equal((title, true, StoryKind.Story, new DateOnly(2026, 11, 25)), (story.Title, story.Draft, story.Kind, story.Added));
    }

    [Fact]
    public void What_nobody_has_written_yet_is_not_published()
    {
        var reading = Texts.Read("stories/a-story.md", Template.Replace("\ndraft: true", "\ndraft: false", StringComparison.Ordinal));

        Assert.Null(reading.Document);
        Assert.Equal([Codes.EmptyValue, Codes.EmptyBody], reading.Diagnostics.Where(problem => problem.IsError).Select(problem => problem.Code));
    }

    [Fact]
    public void Slip_in_it_takes_nothing_down() =>
        Assert.Null(Texts.Read("stories/a-story.md", Template.Replace("kind: story", "kind: storey", StringComparison.Ordinal)).Document);

    [Fact]
    public void Every_key_of_a_story_stands_in_it_once() => Assert.All(
        FrontMatterKind.Story.Keys,
        key => Assert.Single(Template.Split('\n'), line => line.TrimStart('#').StartsWith(key.Name + ":", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(CommentedKeys))]
    public void Each_key_can_be_used_as_it_stands_there(string key)
    {
        var used = CommentedKey().Replace(Template, block => block.Groups["key"].Value == key ? WithoutHashes(block) : block.Value);

        var reading = Texts.Read("stories/a-story.md", used);

        Assert.NotEqual(Template, used);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(key == Status, reading.Document is WithdrawnStory);
    }

    [Fact]
    public void All_keys_can_be_used_together()
    {
        var story = Read(CommentedKey().Replace(Template, block => block.Groups["key"].Value == Status ? block.Value : WithoutHashes(block)));

        Assert.Equal((12, "Kolkata", (CoverMotif?)CoverMotif.Lotus, "a-name-for-all-languages"), (story.Weight, story.Place, story.Cover, story.TranslationKey));
        Assert.Equal([new Person("The name as it stands in the text", NameChanged: true, Child: false)], story.People);
        Assert.Equal(new DateOnly(2027, 11, 20), story.Consent?.ReviewBy);
    }

    [Fact]
    public void Lines_end_as_everywhere_and_no_mark_stands_before_them()
    {
        Assert.DoesNotContain('\r', Template);
        Assert.StartsWith("---\n", Template, StringComparison.Ordinal);
        Assert.EndsWith(".\n", Template, StringComparison.Ordinal);
        Assert.All(Template.Split('\n'), line => Assert.InRange(line.Length, 0, 140));
    }

    private static Story Read(string text)
    {
        var reading = Texts.Read("stories/a-story.md", Encoding.UTF8.GetBytes(text));
        Assert.Empty(reading.Diagnostics);
        return Assert.IsType<Story>(reading.Document);
    }

    private static string WithoutHashes(Match block) => Hash().Replace(block.Value, "");

    // A key with the lines that belong to it: no line of it is a # and one space.
    [GeneratedRegex("^#(?<key>\\w+):.*(\n#  .*)*", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex CommentedKey();

    [GeneratedRegex("^#", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Hash();
}
