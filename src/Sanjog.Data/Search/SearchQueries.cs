using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Search;
using Sanjog.Data.Store;
using Sanjog.Data.Stories;

namespace Sanjog.Data.Search;

/// <summary>What the search page asks.</summary>
public sealed class SearchQueries(SiteContext context, Viewing viewing)
{
    public const int PageSize = 12;

    /// <summary>More than so many are not counted: a word that a thousand texts have takes as long as all other work together.</summary>
    public const int MostCounted = 1000;

    private const int MostPages = 20;

    // To rank a hit takes ten times as long as to count it. Of words that hundreds have, only what has them in its title, summary,
    // themes or place is ranked; behind that comes the newest of the others.
    private const int MostRanked = 300;

    private IQueryable<SearchEntryRow> Entries => context.SearchEntries.VisibleTo(viewing).Where(entry => viewing.Samples || !entry.Sample);

    /// <summary>A page of what has all the words typed; null past the end.</summary>
    /// <param name="typed">Anything at all.</param>
    /// <param name="kind">Narrows the page; null for everything.</param>
    public async Task<SearchResults?> FindAsync(string? typed, SearchKind? kind, int page, CancellationToken cancellation)
    {
        var asked = SearchTerms.Read(typed);
        var (terms, counts) = (asked, await CountAsync(asked, null, cancellation));
        if (counts.Count == 0 && await CorrectAsync(asked, cancellation) is { } corrected && await CountAsync(corrected, null, cancellation) is { Count: > 0 } others)
        {
            (terms, counts) = (corrected, others);
        }

        var found = kind is null || counts.Count == 0 ? counts : await CountAsync(terms, kind, cancellation);
        var total = found.Sum(count => count.Found);
        var pages = Math.Clamp((total + PageSize - 1) / PageSize, 1, MostPages);
        return page < 1 || page > pages ? null : new SearchResults(
            asked.IsEmpty ? "" : asked.Typed, ReferenceEquals(terms, asked) ? null : terms.Typed,
            await HitsAsync(terms, kind, total, page, cancellation), counts, kind, total, page, pages);
    }

    private async Task<IReadOnlyList<SearchCount>> CountAsync(SearchTerms terms, SearchKind? kind, CancellationToken cancellation) => terms.IsEmpty ? [] :
        await Found(terms).Join(Entries.Where(entry => kind == null || entry.Kind == kind), id => id, entry => entry.Id, (id, entry) => new { Id = id, entry.Kind })
            .OrderByDescending(entry => entry.Id).Take(MostCounted)
            .GroupBy(entry => entry.Kind).OrderBy(group => group.Key)
            .Select(group => new SearchCount(group.Key, group.Count())).ToListAsync(cancellation);

    private IQueryable<int> Found(SearchTerms terms)
    {
        var match = SearchMatch.All(terms);
        return context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM Search WHERE Search MATCH {match}");
    }

    /// <summary>The same search with words that visible texts have in place of those that no text has; null when there are none.</summary>
    private async Task<SearchTerms?> CorrectAsync(SearchTerms asked, CancellationToken cancellation)
    {
        var corrections = new Dictionary<string, string>(StringComparer.Ordinal);
        var spelling = new Spelling(context);
        foreach (var word in asked.Terms.SelectMany(term => term.Words).Distinct())
        {
            foreach (var nearest in await spelling.NearestAsync(word, cancellation))
            {
                if (await Found(SearchTerms.Read(nearest)).Join(Entries, id => id, entry => entry.Id, (id, _) => id).AnyAsync(cancellation))
                {
                    corrections.Add(word, nearest);
                    break;
                }
            }
        }

        return corrections.Count > 0 ? asked.With(corrections) : null;
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(SearchTerms terms, SearchKind? kind, int total, int page, CancellationToken cancellation)
    {
        var ranked = total == 0 ? []
            : total <= MostRanked ? await RankAsync(SearchMatch.All(terms), kind, cancellation)
            : await RankAsync(SearchMatch.AllInHeads(terms), kind, cancellation);
        var ids = ranked.OrderBy(hit => hit.Rank).ThenByDescending(hit => hit.Id).Select(hit => hit.Id).ToList();
        if (ids.Count < Math.Min(total, page * PageSize))
        {
            ids = [.. ids.Union(await NewestAsync(terms, kind, ids.Count + (page * PageSize), cancellation))];
        }

        return await new SearchHits(context, terms).ReadAsync([.. ids.Skip((page - 1) * PageSize).Take(PageSize)], cancellation);
    }

    private Task<List<RankedEntry>> RankAsync(string match, SearchKind? kind, CancellationToken cancellation) =>
        context.Database.SqlQuery<RankedEntry>($"SELECT rowid AS Id, rank AS Rank FROM Search WHERE Search MATCH {match}")
            .Join(Entries.Where(entry => kind == null || entry.Kind == kind), found => found.Id, entry => entry.Id, (found, _) => found)
            .OrderByDescending(found => found.Id).Take(MostRanked).ToListAsync(cancellation);

    private Task<List<int>> NewestAsync(SearchTerms terms, SearchKind? kind, int most, CancellationToken cancellation) =>
        Found(terms).Join(Entries.Where(entry => kind == null || entry.Kind == kind), id => id, entry => entry.Id, (id, _) => id)
            .OrderByDescending(id => id).Take(most).ToListAsync(cancellation);
}

/// <summary>A row of the index; the lower its rank, the better it is.</summary>
internal sealed record RankedEntry(int Id, double Rank);
