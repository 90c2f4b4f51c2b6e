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
    private const int MostCorrected = 2;

    // To rank a hit takes ten times as long as to count it. Of words that hundreds have, only what has them in its title, summary,
    // themes or place is ranked; behind that comes what was put in last of the others.
    private const int MostRanked = 300;

    private IQueryable<SearchEntryRow> Entries => context.SearchEntries.VisibleTo(viewing).Where(entry => viewing.Samples || !entry.Sample);

    /// <summary>A page of what has all the words typed, or where nothing has, all the words that were probably meant, or some of them.</summary>
    /// <param name="typed">Anything at all.</param>
    /// <param name="kind">Narrows the page; null for everything.</param>
    /// <param name="page">Past the end, or before the first page, it is the nearest one.</param>
    public async Task<SearchResults> FindAsync(string? typed, SearchKind? kind, int page, CancellationToken cancellation)
    {
        var asked = SearchTerms.Read(typed);
        var (terms, counts) = await ChooseAsync(asked, cancellation);
        var found = kind is null || counts.Count == 0 ? counts : await CountAsync(terms, kind, cancellation);
        var total = found.Sum(count => count.Found);
        var pages = Math.Clamp((total + PageSize - 1) / PageSize, 1, MostPages);
        var shown = Math.Clamp(page, 1, pages);
        var hits = await HitsAsync(terms, kind, total, shown, cancellation);
        var correction = terms.IsAny || ReferenceEquals(terms, asked) ? null : terms.AsWritten(hits.SelectMany(hit => hit.Title.Concat(hit.Passage)).Select(piece => piece.Text));
        return new SearchResults(asked.IsEmpty ? "" : asked.Typed, correction, terms.IsAny, hits, counts, kind, total, shown, pages);
    }

    private async Task<(SearchTerms Terms, IReadOnlyList<SearchCount> Counts)> ChooseAsync(SearchTerms asked, CancellationToken cancellation)
    {
        var exact = await CountAsync(asked, null, cancellation);
        if (exact.Count > 0 || asked.IsEmpty)
        {
            return (asked, exact);
        }

        if (await CorrectAsync(asked, cancellation) is { } corrected && await CountAsync(corrected, null, cancellation) is { Count: > 0 } others)
        {
            return (corrected, others);
        }

        var any = asked.AnyOfThem();
        return await CountAsync(any, null, cancellation) is { Count: > 0 } some ? (any, some) : (asked, []);
    }

    private async Task<IReadOnlyList<SearchCount>> CountAsync(SearchTerms terms, SearchKind? kind, CancellationToken cancellation) => terms.IsEmpty ? [] :
        await Found(terms).Join(EntriesOf(kind), id => id, entry => entry.Id, (id, entry) => new { Id = id, entry.Kind })
            .OrderByDescending(entry => entry.Id).Take(MostCounted)
            .GroupBy(entry => entry.Kind).OrderBy(group => group.Key)
            .Select(group => new SearchCount(group.Key, group.Count())).ToListAsync(cancellation);

    private IQueryable<SearchEntryRow> EntriesOf(SearchKind? kind) => Entries.Where(entry => kind == null || entry.Kind == kind);

    private IQueryable<int> Found(SearchTerms terms)
    {
        var match = SearchMatch.Of(terms);
        return context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM Search WHERE Search MATCH {match}");
    }

    /// <summary>
    /// The same search with words that can be seen in place of those that can't be; null when one of these is like no other. Words that only
    /// hidden texts have count as unknown, so that nobody learns of them.
    /// </summary>
    private async Task<SearchTerms?> CorrectAsync(SearchTerms asked, CancellationToken cancellation)
    {
        var corrections = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, mayGoOn) in asked.Terms.SelectMany(term => term.Words.Select(word => (word, term.IsBeginning))))
        {
            if (!corrections.ContainsKey(word) && !await CanBeSeenAsync(word, mayGoOn, cancellation))
            {
                if (corrections.Count == MostCorrected || await NearestAsync(word, cancellation) is not { } nearest)
                {
                    return null;
                }

                corrections[word] = nearest;
            }
        }

        return corrections.Count == 0 ? null : asked.With(corrections);
    }

    private async Task<string?> NearestAsync(string word, CancellationToken cancellation)
    {
        foreach (var nearest in await new Spelling(context).NearestAsync(word, cancellation))
        {
            if (await CanBeSeenAsync(nearest, mayGoOn: false, cancellation))
            {
                return nearest;
            }
        }

        return null;
    }

    private Task<bool> CanBeSeenAsync(string word, bool mayGoOn, CancellationToken cancellation) =>
        Found(new SearchTerms("", [new SearchTerm([word], IsBeginning: mayGoOn)])).Join(Entries, id => id, entry => entry.Id, (id, _) => id).AnyAsync(cancellation);

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(SearchTerms terms, SearchKind? kind, int total, int page, CancellationToken cancellation)
    {
        var ranked = total == 0 ? []
            : total <= MostRanked ? await RankAsync(SearchMatch.Of(terms), kind, cancellation)
            : await RankAsync(SearchMatch.InHeads(terms), kind, cancellation);
        var ids = ranked.OrderBy(hit => hit.Rank).ThenByDescending(hit => hit.Id).Select(hit => hit.Id).ToList();
        if (ids.Count < Math.Min(total, page * PageSize))
        {
            ids = [.. ids.Union(await LastAsync(terms, kind, ids.Count + (page * PageSize), cancellation))];
        }

        return await new SearchHits(context, terms).ReadAsync([.. ids.Skip((page - 1) * PageSize).Take(PageSize)], cancellation);
    }

    private Task<List<RankedEntry>> RankAsync(string match, SearchKind? kind, CancellationToken cancellation) =>
        context.Database.SqlQuery<RankedEntry>($"SELECT rowid AS Id, rank AS Rank FROM Search WHERE Search MATCH {match}")
            .Join(EntriesOf(kind), found => found.Id, entry => entry.Id, (found, _) => found)
            .OrderByDescending(found => found.Id).Take(MostRanked).ToListAsync(cancellation);

    private Task<List<int>> LastAsync(SearchTerms terms, SearchKind? kind, int most, CancellationToken cancellation) =>
        Found(terms).Join(EntriesOf(kind), id => id, entry => entry.Id, (id, _) => id).OrderByDescending(id => id).Take(most).ToListAsync(cancellation);
}

/// <summary>A row of the index; the lower its rank, the better it is.</summary>
internal sealed record RankedEntry(int Id, double Rank);
