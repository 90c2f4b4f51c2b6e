using Sanjog.Content.Text;
using Sanjog.Data.Feeds;
using Sanjog.Data.Sites;
using Sanjog.Web.Hosting;
using Sanjog.Web.Http;

namespace Sanjog.Web.Feeds;

/// <summary>Tells stories as feeds do.</summary>
internal static class StoryFeed
{
    public static Feed From(SiteProfile site, PublicAddress address, IReadOnlyList<FeedStory> stories, IReadOnlyList<GoneStory> gone)
    {
        // Two files may claim one name until an editor has settled it; a feed must not name two things alike (RFC 4287, section 4.1.1).
        var entries = stories.Select(story => Entry(address, story)).DistinctBy(entry => entry.Id).ToList();
        return new Feed(
            FeedIds.Of(address, Paths.Stories), FeedTitles.Stories(site.Name), site.Summary, site.Language,
            new FeedAuthor(site.LegalName, address.Of("/")), address.Of(Paths.Stories), address.Of(Paths.StoriesFeed), entries,
            [.. gone.Select(story => Tombstone(address, story)).DistinctBy(tombstone => tombstone.Id)]);
    }

    private static FeedEntry Entry(PublicAddress address, FeedStory story)
    {
        var page = address.Of(Paths.Story(story.Card.Slug));
        return new FeedEntry(
            Id(address, story.FirstSlug), page, story.Card.Title, story.Card.Summary, story.Body is { } body ? StoryHtml.Of(story.Card, body, page) : null,
            IndiaTime.StartOf(story.Added), IndiaTime.StartOf(story.Changed), story.Tags, File: null);
    }

    private static Tombstone Tombstone(PublicAddress address, GoneStory story) => new(Id(address, story.FirstSlug), story.Since);

    private static string Id(PublicAddress address, string firstSlug) => FeedIds.Of(address, Paths.Story(firstSlug));
}
