using AngleSharp.Dom;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Controllers;

/// <summary>A story can be passed on, after all the help there is, with the address the public knows and no other.</summary>
public sealed class SharingTests
{
    [Fact]
    public async Task Story_can_be_passed_on_below_the_help_lines()
    {
        using var content = new TestContent();
        content.WriteStory("a-story", title: "Rain & tea");
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", "https://example.org");

        var page = await site.GetPageAsync("/stories/a-story");
        var share = page.QuerySelector(".share")!;

        Assert.Equal(
            ["https://wa.me/?text=Rain%20%26%20tea%20https%3A%2F%2Fexample.org%2Fstories%2Fa-story", "mailto:?subject=Rain%20%26%20tea&body=https%3A%2F%2Fexample.org%2Fstories%2Fa-story"],
            share.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("https://example.org/stories/a-story", share.QuerySelector("code")!.TextContent);
        Assert.Equal(DocumentPositions.Following, page.QuerySelector("#help")!.CompareDocumentPosition(share) & DocumentPositions.Following);
        Assert.Null(page.QuerySelector("article .share"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/stories")]
    [InlineData("/safety")]
    public async Task Other_pages_ask_nobody_to_pass_them_on(string path)
    {
        using var content = new TestContent();
        await using var site = new SanjogSite().With(content);

        Assert.Null((await site.GetPageAsync(path)).QuerySelector(".share"));
    }
}
