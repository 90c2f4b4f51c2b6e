using CsCheck;
using Sanjog.Content.Checks;

namespace Sanjog.Content.Tests.Checks;

public sealed class TwinTagsTests
{
    [Theory]
    [InlineData("familiy", "family")]
    [InlineData("famly", "family")]
    [InlineData("fmaily", "family")]
    [InlineData("traficing", "trafficking")]
    [InlineData("story-telling", "storytelling")]
    [InlineData("survivor-leadrship", "survivor-leadership")]
    [InlineData("law", "laws")]
    [InlineData("families", "family")]
    [InlineData("women", "woman")]
    [InlineData("child", "children")]
    [InlineData("boxes", "box")]
    [InlineData("\u0995\u09CD\u200D\u09B7", "\u0995\u09CD\u09B7")]
    [InlineData("পাচার-রোধ", "পাচার-রোধে")]
    public void A_slip_or_a_plural_is_meant_as_the_same(string one, string other)
    {
        Assert.True(AreTwins(one, other));
        Assert.True(AreTwins(other, one));
    }

    [Theory]
    [InlineData("care", "core")]
    [InlineData("care", "car")]
    [InlineData("police", "policy")]
    [InlineData("health", "wealth")]
    [InlineData("learning", "earning")]
    [InlineData("leading", "learning")]
    [InlineData("law", "low")]
    [InlineData("family", "learning")]
    [InlineData("", "s-and-more")]
    public void Another_word_is_not_meant_as_the_same(string one, string other)
    {
        Assert.False(AreTwins(one, other));
        Assert.False(AreTwins(other, one));
    }

    [Fact]
    public void Twins_are_so_both_ways() => Gen.Select(Gen.Char["abcs-ক"].Array[1, 10], Gen.Char["abcs-ক"].Array[1, 10])
        .Sample((one, other) => AreTwins(new string(one), new string(other)) == AreTwins(new string(other), new string(one)));

    private static bool AreTwins(string one, string other) => TwinTags.AreTwins(TagWord.Of(one), TagWord.Of(other));
}
