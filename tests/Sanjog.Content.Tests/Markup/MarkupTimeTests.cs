using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Tests.Markup;

/// <summary>Runs alone, so that no other test's work is counted.</summary>
[CollectionDefinition(nameof(MarkupTimeTests), DisableParallelization = true)]
public sealed class MarkupTimeTestsAlone;

[Collection(nameof(MarkupTimeTests))]
public sealed class MarkupTimeTests
{
    private const int FullSize = 250_000;

    public static TheoryData<string, bool> Texts => new()
    {
        { Repeat(">", 10_000) + "a", true },
        { Repeat("> ", 125_000), true },
        { Repeat("- ", 124_999) + "a", true },
        { Repeat("1. ", 80_000) + "a", true },
        { string.Concat(Enumerable.Range(0, 480).Select(level => new string(' ', 2 * level) + "- a\n")), true },
        { Repeat("[", FullSize), true },
        { Repeat("[", 125_000) + Repeat("]", 125_000), true },
        { Repeat("[", 5_000) + "a" + Repeat("](b)", 5_000), true },
        { Repeat("[a](", 5_000) + Repeat(")", 5_000), true },
        { Repeat("[a](", 20_000), true },
        { Repeat("![a](", 50_000), true },
        { Repeat("[a]: b \"\n", 27_000), true },
        { string.Concat(Enumerable.Range(0, 20_000).Select(number => $"[a{number}]: b\n")), true },
        { Repeat("[^1] ", 49_000) + "\n\n[^1]: x\n", true },
        { $"*[AB]: {Repeat("m", 60_000)}\n\nx \"{Repeat("AB ", 20_000)}\"", false }, // the meaning at each use would be 1.2 GB
        { Repeat("*", 100_000), false },
        { Repeat("*", 100_000) + "a" + Repeat("*", 100_000), true },
        { Repeat("*a ", 83_000), true },
        { Repeat("*a **a ", 20_000) + Repeat("b** b* ", 15_000), true },
        { Repeat("a <?", 62_500), true },
        { Repeat("a <!A ", 41_000), true },
        { Repeat("a <![CDATA[", 22_000), true },
        { Repeat("`", FullSize), false },
        { string.Concat(Enumerable.Range(1, 700).Select(number => new string('`', number) + " ")), true },
        { "| a | b |\n| - | - |\n" + Repeat("| a | b |\n", 25_000), false },
        { Repeat("|a", 10_000) + "\n" + Repeat("|-", 10_000) + "\n" + Repeat("|\n", 95_000), true },
        { "|a|b|\n|-|-|\n" + Repeat("*a|b\n", 49_000), true },
        { Repeat("[a|", 83_000), true },
        { Repeat("|:", 120_000), true },
        { Repeat(Repeat("|:", 100) + "\n" + Repeat("|-", 100) + "\n", 600), false },
        { Repeat("a\n-\n", 62_000), true },
        { Repeat("##\n", 83_000), false },
        { Repeat("-", FullSize), false },
        { Repeat("\"'a ", 62_000), false },
        { Repeat("a\n: b\n", 41_000), false },
        { Repeat("- a\n", 62_000), true },
        { Repeat("&", FullSize), false },
        { Repeat("\\", FullSize), false },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_made_to_be_slow_is_refused_or_rendered_within_a_second(string body, bool refused)
    {
        var (spent, reading) = Best(3, body);

        Assert.True(spent < TimeSpan.FromSeconds(1), $"It took {spent.TotalSeconds} seconds.");
        Assert.Equal(refused, reading.Diagnostics.Any(problem => problem.Code == Codes.NestedTooDeep));
        Assert.Equal(refused, reading.Document is null);
    }

    // Processor time, so that a busy machine changes nothing; the best of a few runs, so that compiling is not counted.
    private static (TimeSpan Spent, Reading Reading) Best(int runs, string body) => Enumerable.Range(0, runs).Select(_ =>
    {
        var before = Environment.CpuUsage.TotalTime;
        var reading = Tests.Texts.Story(body: body);
        return (Environment.CpuUsage.TotalTime - before, reading);
    }).MinBy(run => run.Item1);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
