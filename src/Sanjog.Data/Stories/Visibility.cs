using Sanjog.Content.Text;

namespace Sanjog.Data.Stories;

/// <summary>
/// The one rule of who sees what, asked when the page is asked for. Every query on stories begins with it. A withdrawn
/// story has no row here at all.
/// </summary>
internal static class Visibility
{
    public static IQueryable<T> VisibleTo<T>(this IQueryable<T> stories, Viewing viewing)
        where T : class, IVisible => stories.Where(story =>
        (viewing.Drafts || !story.Draft) && story.VisibleFrom <= viewing.Now && viewing.Now < story.VisibleUntil);

    /// <summary>What waited for its day is new on that day, whenever its file was written.</summary>
    public static DateOnly ChangedOn(DateOnly changed, DateTime visibleFrom) => IndiaTime.DayOf(visibleFrom) is var day && day > changed ? day : changed;
}

/// <summary>What has the dates and the mark by which that is decided.</summary>
internal interface IVisible
{
    bool Draft { get; }

    /// <summary>The instant (UTC) from which it may be seen.</summary>
    DateTime VisibleFrom { get; }

    /// <summary>The instant (UTC) from which it may no longer be seen.</summary>
    DateTime VisibleUntil { get; }
}
