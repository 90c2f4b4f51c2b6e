using Sanjog.Content.Search;
using Sanjog.Content.Stories;

namespace Sanjog.Data.Search;

/// <summary>One page of what was found, best first.</summary>
/// <param name="Typed">What was searched for, as far as it counts; empty when it held no word.</param>
/// <param name="Corrected">What was searched for in its place, since nothing has the words as typed; null when nothing was put right.</param>
/// <param name="IsPart">True where nothing has all the words, and what has some of them stands in its place.</param>
/// <param name="Counts">How much was found of each kind, whatever <paramref name="Kind"/> narrows the page to; together at most <see cref="SearchQueries.MostCounted"/>.</param>
/// <param name="Kind">What the page is narrowed to; null for everything.</param>
/// <param name="Total">Found of that kind, on all pages and beyond them, as far as it was counted.</param>
/// <param name="Page">Counted from 1.</param>
/// <param name="Pages">At least 1. Beyond some hundred hits it is better to type another word than to turn pages.</param>
public sealed record SearchResults(
    string Typed, string? Corrected, bool IsPart, IReadOnlyList<SearchHit> Hits, IReadOnlyList<SearchCount> Counts, SearchKind? Kind, int Total, int Page, int Pages);

/// <summary>Something that was found.</summary>
/// <param name="Slug">Of the story or report, or the name of the page that it stands on; empty for a help line, which stands on all.</param>
/// <param name="Anchor">The id of a role or registration on its page, or the place of a help line among the others; null for what has a page of its own.</param>
/// <param name="StoryKind">Null for what is no story.</param>
/// <param name="Notes">What a story speaks of that a reader may want to know before; empty for what is no story.</param>
/// <param name="Sample">True for a report that only shows where one will stand.</param>
/// <param name="PdfPage">The page of the report's PDF that the passage is from; null for any other.</param>
/// <param name="Passage">The best part of its text; of a sensitive story, only its summary.</param>
public sealed record SearchHit(
    SearchKind Kind, string Slug, string? Anchor, IReadOnlyList<PassagePiece> Title, StoryKind? StoryKind, string? Place, IReadOnlyList<string> Notes, IReadOnlyList<PassagePiece> Passage,
    bool Sample = false, int? PdfPage = null);

/// <summary>How much was found of a kind.</summary>
public sealed record SearchCount(SearchKind Kind, int Found);
