using Sanjog.Content.Text;

namespace Sanjog.Content.Tests.Text;

public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("Name", "name")]
    [InlineData("e\u0301te\u0301", "\u00C9T\u00C9")]
    [InlineData("\u0995\u09CD\u200D\u09B7", "\u0995\u09CD\u09B7")]
    [InlineData("na\u200Cme", "name")]
    public void Names_that_look_alike_have_one_form(string one, string other) => Assert.Equal(LookAlike.Fold(one), LookAlike.Fold(other));

    [Theory]
    [InlineData("name", "names")]
    [InlineData("\u00E9t\u00E9", "ete")]
    public void Names_that_look_different_have_two(string one, string other) => Assert.NotEqual(LookAlike.Fold(one), LookAlike.Fold(other));

    [Fact]
    public void Addresses_keep_joiners_apart()
    {
        Assert.True(LookAlike.IsAddressOf("Name", "name"));
        Assert.False(LookAlike.IsAddressOf("na\u200Dme", "name"));
    }
}
