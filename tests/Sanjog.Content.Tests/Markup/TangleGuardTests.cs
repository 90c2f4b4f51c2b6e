namespace Sanjog.Content.Tests.Markup;

/// <summary>What people really write passes, however many signs there are in it.</summary>
public sealed class TangleGuardTests
{
    public static TheoryData<string> OrdinaryTexts => new()
    {
        { new string('-', 200) + "\n" },
        { "> " + new string('-', 200) + "\n" },
        { string.Concat(Enumerable.Repeat("- ", 60)) + "\n" },
        { string.Concat(Enumerable.Repeat("* ", 60)) + "\n" },
        { "- - - - five deep in one line\n" },
        { "> > > > > a letter answered five times\n" },
        { string.Concat(Enumerable.Range(0, 5).Select(level => new string(' ', 2 * level) + "- level\n")) },
        { "- one\n  > quoted\n  > - in the quotation\n  >   1. numbered *and **strong*** [link](/stories)\n" },
        { "---------- | ----------:\n" + string.Concat(Enumerable.Repeat("a *b* c | 1,200\n", 10)) },
        { "a | b\n---------------------------------------- | ----------------------------------------\n1 | 2\n" },
        { "+---------------------------------------------------+\n" },
        { "```\n" + string.Concat(Enumerable.Repeat("    if (a[0] < b[1] && *p != '_') { x[i] |= `y` << 2; } // ****\n", 100)) + "```\n" },
        { "```\n" + new string(' ', 100) + "- - - > > > * * * ((( [[[ {{{\n```\n" },
        { new string('*', 80) + "\n\n" + new string('=', 80) + "\n" },
        { string.Concat(Enumerable.Repeat("This is *stressed*, this **strongly**, and [this](/stories) a link. ", 100)) + "\n" },
        { "| a | b | c |\n| - | - | - |\n" + string.Concat(Enumerable.Repeat("| *x* | [y](/z) | `w` |\n", 500)) },
        { string.Concat(Enumerable.Repeat("- [a story](/stories/a-story)\n", 300)) },
        { "(1) (2) ((3)) [4] 1) 2. 3! ... !!! ??? -- — – '' \"\"\n" },
        { string.Concat(Enumerable.Repeat("A paragraph of ordinary words.\n\n", 5_000)) },
    };

    [Theory]
    [MemberData(nameof(OrdinaryTexts))]
    public void Ordinary_text_passes(string body) => Assert.NotEmpty(Texts.Html(body));

    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, 1)]
    public void Twenty_levels_in_one_line_are_the_most(int levels, int problems) =>
        Assert.Equal(problems, Texts.Story(body: string.Concat(Enumerable.Repeat("> ", levels)) + "a\n").Diagnostics.Count);
}
