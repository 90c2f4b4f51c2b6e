using Sanjog.Content.Reports;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Tests.ViewModels;

public sealed class ContentsEntryTests
{
    [Theory]
    [InlineData("1 2 2 1", "0(1 2) 3")]
    [InlineData("1 3 2 1", "0(1 2) 3")]
    [InlineData("2 1", "0 1")]
    [InlineData("1 2 3 4 5", "0(1(2(3)))")]
    [InlineData("", "")]
    public void An_entry_holds_what_is_deeper_down_to_the_fourth_level(string levels, string expected) =>
        Assert.Equal(expected, Written(ContentsEntry.From(Outline(levels.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)))));

    [Theory]
    [InlineData(20, 3, 60, true)]
    [InlineData(21, 3, 42, true)]
    [InlineData(31, 3, 31, false)]
    [InlineData(99, 3, 60, false)]
    public void Of_a_long_outline_only_the_outer_levels_are_shown(int chapters, int levels, int shown, bool isNested)
    {
        var contents = ContentsEntry.From(Outline(Enumerable.Range(0, chapters * levels).Select(place => (place % levels) + 1)));

        Assert.Equal(shown, Count(contents));
        Assert.Equal(isNested, contents[0].Entries.Count > 0);
    }

    private static IReadOnlyList<PdfBookmark> Outline(IEnumerable<int> levels) => [.. levels.Select((level, place) => new PdfBookmark($"{place}", level, place + 1))];

    private static string Written(IReadOnlyList<ContentsEntry> entries) =>
        string.Join(' ', entries.Select(entry => entry.Title + (entry.Entries.Count > 0 ? $"({Written(entry.Entries)})" : "")));

    private static int Count(IReadOnlyList<ContentsEntry> entries) => entries.Sum(entry => 1 + Count(entry.Entries));
}
