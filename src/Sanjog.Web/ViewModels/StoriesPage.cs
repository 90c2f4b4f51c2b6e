using Sanjog.Content.Stories;
using Sanjog.Data.Pages;
using Sanjog.Data.Stories;
using Sanjog.Web.Http;

namespace Sanjog.Web.ViewModels;

/// <summary>A page of stories, all or narrowed.</summary>
/// <param name="IsNarrowed">True when it shows the stories of one theme or kind.</param>
/// <param name="Kinds">Ways to narrow by kind.</param>
/// <param name="Themes">Ways to narrow by theme.</param>
internal sealed record StoriesPage(
    string Heading, string Summary, bool IsNarrowed, StoryList List, Pager Pager, IReadOnlyList<FilterLink> Kinds, IReadOnlyList<FilterLink> Themes)
{
    private const string HeadingWithoutContent = "Stories";

    /// <param name="tags">The most used first.</param>
    /// <param name="heading">Says what the list is narrowed to; null for all stories.</param>
    public static StoriesPage From(string path, string? heading, StoryList list, IReadOnlyList<Tag> tags, PageDetail? thought) => new(
        heading ?? thought?.Title ?? HeadingWithoutContent,
        thought?.Summary ?? HeadingWithoutContent,
        heading is not null,
        list,
        new Pager(path, list.Page, list.Pages),
        [.. Enum.GetValues<StoryKind>().Select(kind => new FilterLink(kind.Plural(), Paths.Kind(kind)))],
        FilterLink.OfThemes(tags, path));
}

/// <summary>A plain link that narrows the list.</summary>
internal sealed record FilterLink(string Name, string Path)
{
    // A list of all could be longer than the stories are.
    private const int MostThemes = 12;

    /// <param name="tags">The most used first; these are shown, by name.</param>
    /// <param name="current">The path of the page: its theme is shown however few stories have it.</param>
    public static IReadOnlyList<FilterLink> OfThemes(IReadOnlyList<Tag> tags, string? current = null) =>
    [
        .. tags.Where((tag, use) => use < MostThemes || Paths.Tag(tag.Slug) == current).OrderBy(tag => tag.Name, StringComparer.Ordinal)
            .Select(tag => new FilterLink(tag.Name, Paths.Tag(tag.Slug))),
    ];
}

/// <summary>Where a reader is in a list of several pages.</summary>
internal sealed record Pager(string Path, int Page, int Pages)
{
    public string? Previous => Page > 1 ? Paths.NumberedPage(Path, Page - 1) : null;

    public string? Next => Page < Pages ? Paths.NumberedPage(Path, Page + 1) : null;
}
