using Sanjog.Content.Markup.Prose;

namespace Sanjog.Content.Tests.Markup.Prose;

public sealed class LinkWordsTests
{
    [Theory]
    [InlineData("here")]
    [InlineData("HERE.")]
    [InlineData("Click  here \u2192")]
    [InlineData("read more\u2026")]
    [InlineData("এখানে")]
    [InlineData("এখানে ক্লিক করুন।")]
    [InlineData("আরও পড়ুন")]
    [InlineData("यहाँ")]
    [InlineData("यहां क्लिक करें")]
    [InlineData("और पढ़ें")]
    [InlineData("https://example.org")]
    [InlineData("www.example.org/a")]
    [InlineData(" ")]
    [InlineData("\u2192")]
    public void Words_that_say_nothing(string words) => Assert.NotNull(LinkWords.Problem(words));

    [Theory]
    [InlineData("112")]
    [InlineData("Begin with the stories")]
    [InlineData("a@example.org")]
    [InlineData("Here and there: a story")]
    [InlineData("পাচারের গল্প")]
    [InlineData("हमारा काम")]
    public void Words_that_name_something(string words) => Assert.Null(LinkWords.Problem(words));
}
