using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Tests.ViewModels;

public sealed class EnumerationTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("violence", "violence")]
    [InlineData("violence|loss", "violence and loss")]
    [InlineData("violence|loss|flight", "violence, loss and flight")]
    public void Several_things_are_told_in_one_sentence(string things, string expected) =>
        Assert.Equal(expected, things.Split('|', StringSplitOptions.RemoveEmptyEntries).InWords());
}
