using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Search;
using Sanjog.Data.Store;
using Sanjog.Data.Stories;

namespace Sanjog.Data.Search;

/// <summary>What the search page asks.</summary>
public sealed class SearchQueries(SiteContext context, Viewing viewing)
{
    public const int PageSize = 12;

    private const int MostPages = 20;

    // To rank a hit takes ten times as long as to count it. Of a word that hundreds have, the newest are ranked, and those that
    // have it in their title, summary, themes or place.
    private const int MostRanked = 300;

    private IQueryable<SearchEntryRow> Entries => context.SearchEntries.VisibleTo(viewing).Where(entry => viewing.Samples || !entry.Sample);

    /// <summary>A page of what has all the words typed; null past the end.</summary>
    /// <param name="typed">Anything at all.</param>
    /// <param name="kind">Narrows the page; null for everything.</param>
    public async Task<SearchResults?> FindAsync(string? typed, SearchKind? kind, int page, CancellationToken cancellation)
    {
        var asked = SearchTerms.Read(typed);
        var (terms, counts) = (asked, await CountAsync(asked, cancellation));
        if (counts.Count == 0 && !asked.IsEmpty && await CorrectAsync(asked, cancellation) is { } corrected)
        {
            (terms, counts) = (corrected, await CountAsync(corrected, cancellation));
        }

        var total = counts.Where(count => kind is null || count.Kind == kind).Sum(count => count.Found);
        var pages = Math.Clamp((total + PageSize - 1) / PageSize, 1, MostPages);
        return page < 1 || page > pages ? null : new SearchResults(
            asked.IsEmpty ? "" : asked.Typed, ReferenceEquals(terms, asked) ? null : terms.Typed,
            await HitsAsync(terms, kind, total, page, cancellation), counts, kind, total, page, pages);
    }

    private async Task<IReadOnlyList<SearchCount>> CountAsync(SearchTerms terms, CancellationToken cancellation) => terms.IsEmpty ? [] :
        await Entries.Join(Found(SearchMatch.All(terms)), entry => entry.Id, id => id, (entry, _) => entry)
            .GroupBy(entry => entry.Kind).OrderBy(kind => kind.Key)
            .Select(kind => new SearchCount(kind.Key, kind.Count())).ToListAsync(cancellation);

    private IQueryable<int> Found(string match) => context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM Search WHERE Search MATCH {match}");

    /// <summary>The same search with words that visible texts have in place of those that nothing has; null when there are none.</summary>
    private async Task<SearchTerms?> CorrectAsync(SearchTerms asked, CancellationToken cancellation)
    {
        var corrections = new Dictionary<string, string>(StringComparer.Ordinal);
        var spelling = new Spelling(context);
        foreach (var word in asked.Terms.SelectMany(term => term.Words).Distinct())
        {
            foreach (var nearest in await spelling.NearestAsync(word, cancellation))
            {
                if ((await CountAsync(SearchTerms.Read(nearest), cancellation)).Count > 0)
                {
                    corrections.Add(word, nearest);
                    break;
                }
            }
        }

        return corrections.Count > 0 && asked.With(corrections) is var corrected && (await CountAsync(corrected, cancellation)).Count > 0 ? corrected : null;
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(SearchTerms terms, SearchKind? kind, int total, int page, CancellationToken cancellation)
    {
        if (total == 0)
        {
            return [];
        }

        var ranked = await RankAsync(SearchMatch.All(terms), kind, cancellation);
        if (total > MostRanked)
        {
            ranked.AddRange(await RankAsync(SearchMatch.AllInHeads(terms), kind, cancellation));
        }

        var ids = ranked.GroupBy(hit => hit.Id).OrderBy(hits => hits.Min(hit => hit.Rank)).ThenBy(hits => hits.Key)
            .Skip((page - 1) * PageSize).Take(PageSize).Select(hits => hits.Key).ToList();
        return await new SearchHits(context, terms).ReadAsync(ids, cancellation);
    }

    private Task<List<RankedEntry>> RankAsync(string match, SearchKind? kind, CancellationToken cancellation) =>
        context.Database.SqlQuery<RankedEntry>($"SELECT rowid AS Id, rank AS Rank FROM Search WHERE Search MATCH {match}")
            .Join(Entries.Where(entry => kind == null || entry.Kind == kind), found => found.Id, entry => entry.Id, (found, _) => found)
            .OrderByDescending(found => found.Id).Take(MostRanked).ToListAsync(cancellation);
}

/// <summary>A row of the index; the lower its rank, the better it is.</summary>
internal sealed record RankedEntry(int Id, double Rank);
