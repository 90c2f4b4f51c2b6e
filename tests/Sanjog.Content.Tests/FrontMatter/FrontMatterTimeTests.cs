using Sanjog.Content.Tests.Markup;

namespace Sanjog.Content.Tests.FrontMatter;

[Collection(nameof(MarkupTimeTests))]
public sealed class FrontMatterTimeTests
{
    public static TheoryData<string> Keys => new()
    {
        { string.Concat(Enumerable.Range(0, 22_000).Select(number => $"k{number}: a\n")) },
        { Repeat("a: b\n", 50_000) },
        { "consent: {" + string.Concat(Enumerable.Range(0, 20_000).Select(number => $"k{number}: a,")) + "}" },
        { "a: " + Repeat("[", 250_000) },
        { "a:\n" + Repeat("- ", 120_000) },
        { Repeat("? ", 120_000) },
        { "a: [" + Repeat("*a,", 80_000) + "]" },
        { "a: \"" + Repeat("a\n ", 80_000) },
        { "kind: " + Repeat("a", 250_000) },
        { "tags: [" + Repeat("e\u0301,{},", 30_000) + "]" }, // many problems, each to be placed in one decomposed line
        { "? " + Repeat("a", 240_000) + "\n: b" },
        { "people: [" + Repeat("{x: 1},", 35_000) + "]" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void Keys_made_to_be_slow_are_read_within_a_second(string keys)
    {
        var spent = Enumerable.Range(0, 3).Min(_ => ProcessorTime(() => Texts.Story(keys + "\n")));

        Assert.True(spent < TimeSpan.FromSeconds(1), $"It took {spent.TotalSeconds} seconds.");
    }

    private static TimeSpan ProcessorTime(Action read)
    {
        var before = Environment.CpuUsage.TotalTime;
        read();
        return Environment.CpuUsage.TotalTime - before;
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
