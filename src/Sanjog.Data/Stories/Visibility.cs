namespace Sanjog.Data.Stories;

/// <summary>
/// The one rule of who sees what, asked when the page is asked for. Every query on stories begins with it. A withdrawn
/// story has no row here at all.
/// </summary>
internal static class Visibility
{
    public static IQueryable<StoryRow> VisibleTo(this IQueryable<StoryRow> stories, Viewing viewing) => stories.Where(story =>
        (viewing.Drafts || !story.Draft) && story.VisibleFrom <= viewing.Now && viewing.Now < story.VisibleUntil);
}
