using Sanjog.Content.Text;

namespace Sanjog.Content.Tests.Text;

public sealed class LanguageTagTests
{
    [Fact]
    public void Form_for_editors_takes_every_language_of_the_runtime() =>
        Assert.All(LanguageTag.Known, tag => Assert.Matches($"^({LanguageTag.Form.Pattern})$", tag));

    [Theory]
    [InlineData("en-IN")]
    [InlineData("EN")]
    [InlineData("english")]
    public void Form_for_editors_refuses_common_slips(string tag) => Assert.DoesNotMatch($"^({LanguageTag.Form.Pattern})$", tag);
}
