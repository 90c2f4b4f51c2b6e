using Sanjog.Content.Text;

namespace Sanjog.Content.Tests.Text;

public sealed class ReadingTimeTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(180, 1)]
    [InlineData(181, 2)]
    [InlineData(900, 5)]
    public void A_minute_is_180_words(int words, int minutes) =>
        Assert.Equal(minutes, ReadingTime.Minutes(ReadingTime.Words(string.Join("\n ", Enumerable.Repeat("মেয়ে", words)))));
}
