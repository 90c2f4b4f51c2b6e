using CsCheck;
using Sanjog.Content.Text;

namespace Sanjog.Content.Tests.Text;

public sealed class NearestTests
{
    private static readonly Gen<string> Word = Gen.Char["abcAB-ক"].Array[0, 9].Select(letters => new string(letters));

    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("tilte", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("zebra", null)]
    [InlineData("", null)]
    public void Nearest_candidate_is_within_a_third_of_the_word(string word, string? nearest) =>
        Assert.Equal(nearest, Nearest.To(word, ["title", "summary", "kind"]));

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("form", "from", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("Kind", "kIND", 0)]
    public void Slips_are_letters_added_dropped_replaced_or_swapped(string from, string to, int slips) =>
        Assert.Equal(slips, Nearest.Slips(from, to));

    [Fact]
    public void Slips_are_the_same_both_ways() =>
        Gen.Select(Word, Word).Sample((one, other) => Nearest.Slips(one, other) == Nearest.Slips(other, one));

    [Fact]
    public void Slips_are_none_exactly_when_words_differ_in_case_alone() => Gen.Select(Word, Word).Sample((one, other) =>
        (Nearest.Slips(one, other) == 0) == string.Equals(one, other, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Slips_are_never_more_than_the_longer_word() =>
        Gen.Select(Word, Word).Sample((one, other) => Nearest.Slips(one, other) <= Math.Max(one.Length, other.Length));

    [Fact]
    public void Counting_no_further_than_a_limit_gives_the_same() => Gen.Select(Word, Word, Gen.Int[0, 9]).Sample((one, other, most) =>
        Nearest.Slips(one, other, most) == (Nearest.Slips(one, other) is var slips && slips <= most ? slips : null));

    [Fact]
    public void Words_in_common_come_before_slips() => Assert.Equal(
        ["courage-has-a-face", "courage"],
        Nearest.Of("a-face-of-courage", ["power", "courage", "courage-has-a-face"], name => name));
}
