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
    public void Twins(string one, string other)
    {
        Assert.True(TwinTags.AreTwins(one, other));
        Assert.True(TwinTags.AreTwins(other, one));
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
    public void Not_twins(string one, string other)
    {
        Assert.False(TwinTags.AreTwins(one, other));
        Assert.False(TwinTags.AreTwins(other, one));
    }

    [Fact]
    public void Twins_are_so_both_ways() => Gen.Select(Gen.Char["abcs-ক"].Array[1, 10], Gen.Char["abcs-ক"].Array[1, 10])
        .Sample((one, other) => TwinTags.AreTwins(new string(one), new string(other)) == TwinTags.AreTwins(new string(other), new string(one)));
}
