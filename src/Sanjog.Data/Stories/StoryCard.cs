using System.Linq.Expressions;
using Sanjog.Content.Stories;

namespace Sanjog.Data.Stories;

/// <summary>A story as it stands in a list.</summary>
/// <param name="Cover">The motif that an editor chose for its cover; null lets the slug decide.</param>
/// <param name="Draft">True for a story that only those who may see drafts are shown.</param>
/// <param name="Sensitive">True for a story whose own page is kept from search engines, previews and the browser's history.</param>
/// <param name="ChangedNames">People in the text whose names were changed.</param>
public sealed record StoryCard(
    string Slug,
    string Title,
    string Summary,
    StoryKind Kind,
    CoverMotif? Cover,
    string? Place,
    int ReadingMinutes,
    bool Complete,
    bool Draft,
    bool Sensitive,
    IReadOnlyList<string> ContentNotes,
    IReadOnlyList<string> ChangedNames)
{
    internal static Expression<Func<StoryRow, StoryCard>> FromRow { get; } = row => new StoryCard(
        row.Slug, row.Title, row.Summary, row.Kind, row.Cover, row.Place, row.ReadingMinutes, row.Complete, row.Draft, row.Sensitive,
        row.ContentNotes, row.ChangedNames);

    internal static Func<StoryRow, StoryCard> Of { get; } = FromRow.Compile();
}

/// <summary>One page of a list of stories.</summary>
/// <param name="Page">Counted from 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Total">Stories on all pages together.</param>
public sealed record StoryList(IReadOnlyList<StoryCard> Stories, int Page, int Pages, int Total);
