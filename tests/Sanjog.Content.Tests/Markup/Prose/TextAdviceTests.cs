using System.Text;
using CsCheck;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Tests.Markup.Prose;

public sealed class TextAdviceTests
{
    private static readonly string[] Pieces =
    [
        string.Join(' ', Enumerable.Repeat("word", 41)), "[here](/about)", "[](/x)", "[here][a]\n\n[a]: <roles>\n", "<https://example.org>", "## ", "#### ", "\n", "\n\n",
        "> ", "- ", "1. ", "\t", " ", ". ", "। ", "...", "--", "\"", "*", "**", "`", "\\", "\\*", "&amp;", "e\u0301", "মেয়ে", "| a |\n| --- |\n| ", "|", "[^1]", "\n[^1]: ",
        "a\n:   ", "*[word]: b\n", "word", "\r\n", "\U0001F600", "<", "![a](b)",
    ];

    private static readonly ContentReader Reader = new(ContentFolder.Scan(Sanjog.Tests.Repository.Content), PublishingRules.None) { AdvisesOn = Texts.Today };

    [Fact]
    public void Advice_and_links_stand_within_the_file() => Gen.Int[0, Pieces.Length - 1].Array[0, 40].Sample(
        picks =>
        {
            var text = $"---\n{Texts.Keys}---\n" + string.Concat(picks.Select(pick => Pieces[pick]));
            var reading = Reader.Read("stories/a-story.md", Encoding.UTF8.GetBytes(text));
            var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
            return reading.Diagnostics.All(problem => problem.Code != Codes.FileUnreadable && IsWithin(lines, problem.At))
                && reading.Outline!.Links.TrueForAll(link => IsWithin(lines, link.At));
        },
        iter: 5_000);

    [Fact]
    public void Publication_gathers_nothing() => Assert.Null(Texts.Story(body: "[here](/about)\n").Outline);

    private static bool IsWithin(string[] lines, Position at) =>
        at.Line >= 1 && at.Line <= lines.Length && at.Column >= 1 && at.Column <= lines[at.Line - 1].Length + 1;
}
