using Sanjog.Content.Markup;
using Sanjog.Content.Stories;
using Sanjog.Data.Stories;

namespace Sanjog.Data.Feeds;

/// <summary>A story as it stands in a feed.</summary>
/// <param name="FirstSlug">What names it for good, under whatever slug it stands now.</param>
/// <param name="Changed">When it last changed, or could be seen first if that was later.</param>
/// <param name="Body">Null for a sensitive story, whose text stays on its page.</param>
public sealed record FeedStory(
    StoryCard Card, string FirstSlug, DateOnly Added, DateOnly Changed, IReadOnlyList<Tag> Tags, TrustedHtml? Body)
{
    internal static FeedStory From(StoryRow row) => new(
        StoryCard.Of(row), row.FirstSlug, row.Added, Visibility.ChangedOn(row.LastModified ?? row.Added, row.VisibleFrom),
        [.. row.Tags.OrderBy(tag => tag.Order).Select(tag => new Tag(tag.Slug, tag.Name))],
        row.Sensitive ? null : row.Body);
}

/// <summary>A story that was withdrawn: what named it, and since when (UTC) it is gone.</summary>
public sealed record GoneStory(string FirstSlug, DateTime Since);
