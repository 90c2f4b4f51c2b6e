using Sanjog.Content.Stories;
using Sanjog.Data.Search;
using Sanjog.Web.Http;

namespace Sanjog.Web.ViewModels;

/// <summary>What was found, with ways on for who found nothing.</summary>
/// <param name="Filters">Ways to narrow by kind; none where there is only one. Where not all was counted, there may be some of any.</param>
/// <param name="Themes">What there is to read about, for who has nothing to search for yet.</param>
internal sealed record SearchPage(
    SearchResults Results, IReadOnlyList<SearchFilter> Filters, string? Previous, string? Next, IReadOnlyList<FilterLink> Themes)
{
    /// <summary>Which of all hits the first one on this page is.</summary>
    public int First => ((Results.Page - 1) * SearchQueries.PageSize) + 1;

    /// <summary>What was searched for, as it is spoken of.</summary>
    public string Words => Results.Typed.Replace("\"", "", StringComparison.Ordinal);

    public bool IsAsked => Results.Typed.Length > 0;

    /// <summary>"12 found", or for more than can be paged through, that too.</summary>
    public string Count => Results.Total switch
    {
        0 => "Nothing of this kind was found",
        SearchQueries.MostCounted => $"{Results.Total} or more found, the best {Results.Pages * SearchQueries.PageSize} of them here",
        var total when total > Results.Pages * SearchQueries.PageSize => $"{total} found, the best {Results.Pages * SearchQueries.PageSize} of them here",
        var total => Results.Kind is { } kind ? $"{total} found: {kind.Plural().ToLowerInvariant()}" : $"{total} found",
    };

    /// <param name="tags">The most used first.</param>
    public static SearchPage From(SearchResults results, IReadOnlyList<Tag> tags)
    {
        string Address(SearchKind? kind, int page) => Paths.Search(results.Typed, kind?.InAddress(), page);
        var isWhole = results.Counts.Sum(count => count.Found) < SearchQueries.MostCounted;
        var kinds = isWhole
            ? results.Counts.Select(count => new SearchFilter($"{count.Kind.Plural()} ({count.Found})", Address(count.Kind, 1), count.Kind == results.Kind))
            : Enum.GetValues<SearchKind>().Select(kind => new SearchFilter(kind.Plural(), Address(kind, 1), kind == results.Kind));
        return new SearchPage(
            results,
            isWhole && results.Counts.Count < 2 ? [] : [new SearchFilter("Everything", Address(null, 1), results.Kind is null), .. kinds],
            results.Page > 1 ? Address(results.Kind, results.Page - 1) : null,
            results.Page < results.Pages ? Address(results.Kind, results.Page + 1) : null,
            FilterLink.OfThemes(tags));
    }
}

/// <summary>A plain link to what was found of one kind.</summary>
internal sealed record SearchFilter(string Name, string Path, bool IsCurrent);
