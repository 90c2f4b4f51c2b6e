using System.Text.Json.Nodes;
using Sanjog.Data.Stories;
using Sanjog.Web.Http;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.StructuredData;

/// <content>Stories. Of a sensitive one nothing is said but that there is a page.</content>
internal sealed partial class PageGraph
{
    private const string StoriesName = "Stories";

    public IEnumerable<JsonObject> Stories(StoriesPage list) =>
    [
        Organisation(),
        WebSite(),
        Page("CollectionPage", list.Heading, list.IsNarrowed ? null : list.Summary).With("mainEntity", Items(Listed(list.List))),
        list.IsNarrowed ? Trail((StoriesName, Paths.Stories), (list.Heading, list.Pager.Path)) : Trail((StoriesName, Paths.Stories)),
    ];

    public IEnumerable<JsonObject> Story(StoryDetail story) => story.Card.Sensitive
        ? [Organisation(), WebSite(), Page("WebPage", Preview.TitleOf(story.Card)), TrailTo(story.Card)]
        : [Organisation(), WebSite(), Article(story), TrailTo(story.Card)];

    private static IEnumerable<(int Position, string Path)> Listed(StoryList list) => list.Stories.Index()
        .Where(story => !story.Item.Sensitive)
        .Select(story => (((list.Page - 1) * StoryQueries.PageSize) + story.Index + 1, Paths.Story(story.Item.Slug)));

    private JsonObject TrailTo(StoryCard story) => Trail((StoriesName, Paths.Stories), (Preview.TitleOf(story), path));

    private JsonObject Article(StoryDetail story) => Node.Of("Article", Here).With("url", Here)
        .With("headline", story.Card.Title)
        .With("abstract", story.Card.Summary)
        .With("inLanguage", site.Language)
        .With("datePublished", story.Date ?? story.Added)
        .With("dateModified", story.LastModified)
        .With("author", Node.To(OrganisationId))
        .With("publisher", Node.To(OrganisationId))
        .With("isPartOf", Node.To(SiteId))
        .With("image", address.Of(Paths.StoryCard(story.Card.Slug)))
        .With("keywords", story.Tags.Count == 0 ? null : Node.List(story.Tags, tag => tag.Name))
        .With("isAccessibleForFree", true);
}
