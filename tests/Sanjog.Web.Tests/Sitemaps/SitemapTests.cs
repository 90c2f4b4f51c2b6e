using Sanjog.Content.Stories;
using Sanjog.Data.Sitemaps;
using Sanjog.Web.Sitemaps;

namespace Sanjog.Web.Tests.Sitemaps;

public sealed class SitemapTests
{
    [Fact]
    public void Of_too_many_addresses_stories_are_the_ones_left_out()
    {
        var stories = Enumerable.Range(0, Sitemap.MostEntries).Select(number => new ListedStory($"story-{number}", StoryKind.Story, new DateOnly(2024, 1, 1))).ToList();

        var entries = Sitemap.Of(new SitemapContents([new ListedPage("about", null)], stories, [], []));

        Assert.Equal(["/about", "/stories", "/stories/kinds/story", "/stories/story-0"], entries.Take(4).Select(entry => entry.Path));
        Assert.Equal(Sitemap.MostEntries + 3, entries.Count);
    }
}
