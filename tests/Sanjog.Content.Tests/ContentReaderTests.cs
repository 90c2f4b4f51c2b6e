using CsCheck;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.Stories;

namespace Sanjog.Content.Tests;

public sealed class ContentReaderTests
{
    private static readonly string[] Paths = ["stories/a-story.md", "reports/a-report.md", "pages/roles.md", "site.yml"];

    private static readonly string[] Pieces =
    [
        "---\n", "title: ", "summary: x\n", "kind: story\n", "status: withdrawn\n", "people:\n  - name: x\n", "[", "]", "{", "}", "(", ")", "a", " ", "\n", "\t", ": ", "- ",
        "> ", "\"", "'", "`", "*", "_", "|", "# ", "<", ">", "!", "&", "\\", "~", "...", "[^1]", "[a]: /b\n", "\r\n", "é", "মেয়ে", "e\u0301", "? ", "%", "@", "\\u00", "|\n ", "```\n",
        "| - | - |\n", ": ", "*[a]: b\n", "&#x", ";", "https://", "javascript:", "2022-02-29",
    ];

    [Fact]
    public void Random_bytes_are_read_without_a_fault() => Gen.Select(Gen.Byte.Array[0, 400], Gen.Int[0, Paths.Length - 1])
        .Sample((bytes, path) => Texts.Read(Paths[path], bytes) is not null);

    [Fact]
    public void Random_text_is_read_without_a_fault() => Gen.Select(RandomText, Gen.Int[0, Paths.Length - 1]).Sample(
        (text, path) => IsSound(text, Texts.Read(Paths[path], text)), iter: 5_000);

    [Fact]
    public void Random_keys_and_bodies_are_read_without_a_fault() => Gen.Select(RandomText, RandomText).Sample(
        (keys, body) => IsSound($"---\n{Texts.Keys}{keys}\n---\n{body}", Texts.Story(keys + "\n", body)), iter: 5_000);

    [Fact]
    public void Same_bytes_give_the_same_problems() => RandomText.Sample(text =>
        Texts.Story(text).Diagnostics.SequenceEqual(Texts.Story(text).Diagnostics));

    [Fact]
    public void File_of_256_kb_is_read_and_a_larger_one_refused()
    {
        var largest = $"---\n{Texts.Keys}---\n".PadRight(ContentReader.MaxFileSize - 2, 'a') + ".\n";

        Assert.IsType<Story>(Texts.Read("stories/a-story.md", largest).Document);
        Assert.Equal(
            "stories/a-story.md(1,1): error SJ0103: The file has 257 KB, and 256 are the most. Split the text.",
            Texts.OnlyProblem(Texts.Read("stories/a-story.md", largest + ".")).ToString());
    }

    [Fact]
    public void Withdrawal_waits_for_no_other_line()
    {
        var reading = Texts.Read("stories/a-story.md", "---\ntitle: One\ntitle: Two\nstatus: withdrawn\naliases: [old, Not Good]\n---\n<b>\n");

        Assert.Equal(Codes.DuplicateKey, Texts.OnlyProblem(reading).Code);
        var gone = Assert.IsType<WithdrawnStory>(reading.Document);
        Assert.Equal(("a-story", "old"), (gone.Slug, Assert.Single(gone.Aliases)));
    }

    [Theory]
    [InlineData("---\ntitle: \"One\nstatus: withdrawn\n---\n")]
    [InlineData("---\r\nstatus: withdrawn  \r\ntags: [one\r\n---\r\n")]
    [InlineData("---\nStatus: 'Withdrawn' # today\ntitle: [\n---\n")]
    [InlineData("---\nstatus: withdrawn\n---\nA stray \u2028 sign.")]
    [InlineData("status: withdrawn\n---\nNo first fence.")]
    [InlineData("\n\n---\nstatus: withdrawn\n---\nA blank line first.")]
    [InlineData("---\n\"status\": withdrawn\ntitle: [\n---\n")]
    [InlineData("---\nstatus: \u201Cwithdrawn\u201D\n---\nText.")]
    [InlineData("---\nstatus: withdrawn,\n---\nText.")]
    [InlineData("---\nst\u00ADatus: withdrawn\u200B\n---\nText.")]
    [InlineData("A stray line.\n---\nstatus: withdrawn\n---\nText.")]
    [InlineData("---\n  status:\u00A0withdrawn\ntitle\n---\nText.")]
    [InlineData("---\n---\nstatus: withdrawn\n---\nA fence typed twice.")]
    [InlineData("---\n\n---\n\nstatus: withdrawn\n---\nA blank line between.")]
    [InlineData("---\n{title: One, status: withdrawn\n---\nText.")]
    [InlineData("---\n{status: withdrawn\n---\nText.")]
    [InlineData("---\n{ title: Mina,\n  kind: story, status: withdrawn, x: [ }\n---\nText.")]
    [InlineData("---\ntitle: One\u2028status: withdrawn\u2028kind: story\n---\nText.")]
    [InlineData("---\n- status: withdrawn\n---\nText.")]
    [InlineData("---\nstatus: withdrawn;\n---\nText.")]
    [InlineData("---\nstatus: withdrawn!\n---\nText.")]
    [InlineData("---\nstatus: withdrawn as she asked\n---\nText.")]
    [InlineData("---\nstatus:\u2009withdrawn\n---\nText.")]
    [InlineData("---\n\u201Cstatus\u201D: withdrawn\n---\nText.")]
    [InlineData("---\nstatus = withdrawn\n---\nText.")]
    [InlineData("---\nstatus: [withdrawn]\n---\nText.")]
    [InlineData("---\ntitle: \"T\"\n----\nstatus: withdrawn\n---\nA fence too long.")]
    [InlineData("---\nstatus\uFF1Awithdrawn\n---\nText.")]
    [InlineData("---\nstatus:\n  withdrawn\ntitle: [\n---\nText.")]
    [InlineData("---\nstatus:\fwithdrawn\n---\nText.")]
    public void Withdrawal_is_seen_where_keys_can_not_be_read(string text) =>
        Assert.Equal("a-story", Assert.IsType<WithdrawnStory>(Texts.Read("stories/a-story.md", text).Document).Slug);

    [Fact]
    public void Withdrawal_is_seen_in_a_file_saved_as_utf_16()
    {
        byte[] bytes = [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("---\r\nstatus: withdrawn\r\n---\r\nText.")];

        Assert.IsType<WithdrawnStory>(new ContentReader(ContentFolder.Scan(Sanjog.Tests.Repository.Content), PublishingRules.None).Read("stories/a-story.md", bytes).Document);
    }

    [Theory]
    [InlineData("---\ntitle: [\n---\nstatus: withdrawn\n")]
    [InlineData("---\ntitle: [\nstatus: not withdrawn\n---\nText.")]
    [InlineData("---\ntitle: [\nsummary: Her status: withdrawn.\n---\nText.")]
    [InlineData("---\ntitle: [\nstatus: draft # was withdrawn\n---\nText.")]
    [InlineData("---\ntitle: [\nmystatus: withdrawn\n---\nText.")]
    [InlineData("---\ntitle: [\n#status: withdrawn\n---\nText.")]
    [InlineData("---\ntitle: [\n---\u00A0\n- Status: withdrawn from the case")]
    [InlineData("---\ntitle: [\n  # status: withdrawn\n---\nText.")]
    [InlineData("---\ntitle: [\nstatus: # withdrawn\n---\nText.")]
    [InlineData("---\ntitle: [\nsummary: \"The ledger, status: withdrawn, lay open.\"\n---\nText.")]
    [InlineData("---\ntitle: [\npeople: [{name: A, status: withdrawn}]\n---\nText.")]
    public void Withdrawal_is_not_seen_where_none_is_asked(string text) => Assert.Null(Texts.Read("stories/a-story.md", text).Document);

    [Theory]
    [InlineData("stories/A Story.md")]
    [InlineData("stories/a-story.bn.md")]
    [InlineData("pages/about.md")]
    public void Withdrawal_needs_a_story_of_that_name(string path) =>
        Assert.Null(Texts.Read(path, "---\ntitle: \"One\nstatus: withdrawn\n---\n").Document);

    [Fact]
    public void Byte_order_mark_and_line_ends_make_no_difference()
    {
        var text = $"---\n{Texts.Keys}---\n\n## A heading\n\nText.\n";
        var plain = Assert.IsType<Story>(Texts.Read("stories/a-story.md", text).Document);

        Assert.Equal(plain.Body, Assert.IsType<Story>(Texts.Read("stories/a-story.md", "\uFEFF" + text).Document).Body);
        Assert.Equal(plain.Body, Assert.IsType<Story>(Texts.Read("stories/a-story.md", text.ReplaceLineEndings("\r\n")).Document).Body);
        Assert.Equal(plain.Body, Assert.IsType<Story>(Texts.Read("stories/a-story.md", text.ReplaceLineEndings("\r")).Document).Body);
    }

    [Fact]
    public void Texts_are_normalised()
    {
        var story = Assert.IsType<Story>(Texts.Story("place: মে\u09DFে\ntags: [\"e\\u0301\"]\n", "Cafe\u0301\n").Document);

        Assert.Equal(("মেয\u09BCে", "é", "<p>Café</p>\n"), (story.Place, story.Tags[0].Name, story.Body.Value));
    }

    private static Gen<string> RandomText { get; } =
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));

    // Every problem stands within the file, and what is not published has an error.
    private static bool IsSound(string text, Reading reading)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        return reading.Diagnostics.All(problem => problem.At.Line >= 1
                && problem.At.Line <= lines.Length
                && problem.At.Column >= 1
                && problem.At.Column <= lines[problem.At.Line - 1].Length + 1)
            && (reading.Document is not null || reading.Diagnostics.Any(problem => problem.IsError));
    }
}
