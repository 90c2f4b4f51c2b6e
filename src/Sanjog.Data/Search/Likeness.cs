using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Markup;
using Sanjog.Content.Search;
using Sanjog.Data.Store;
using Sanjog.Data.Stories;

namespace Sanjog.Data.Search;

/// <summary>Finds stories that are like another: in their themes first, then in their place, then in the words that few others have.</summary>
internal sealed class Likeness(SiteContext context, Viewing viewing)
{
    // Enough to tell what a story is about, and few enough to be asked for with each story.
    private const int MostWords = 12;
    private const int MostCompared = 200;

    // What more have, in number or as a part of all, tells little of any.
    private const int MostCommon = 100;
    private const int LeastPart = 4;

    /// <summary>The stories that can be seen and are most like this one. The same store gives the same answer.</summary>
    public async Task<IReadOnlyList<StoryCard>> ToAsync(StoryRow story, int most, CancellationToken cancellation)
    {
        var others = await OthersAsync(story, await CandidatesAsync(await MatchAsync(story, cancellation), cancellation), cancellation);
        var nearest = others.OrderByDescending(other => other.SharedTags).ThenByDescending(other => other.IsSamePlace).ThenBy(other => other.Rank)
            .ThenBy(other => other.Position, StringComparer.Ordinal).DistinctBy(other => other.Slug).Take(most).ToList();
        var paths = nearest.Select(other => other.FilePath).ToList();
        var cards = await context.Stories.Where(other => paths.Contains(other.FilePath)).Select(StoryCard.FromRow).ToListAsync(cancellation);
        return [.. nearest.Select(other => cards.Single(card => card.Slug == other.Slug))];
    }

    private async Task<IReadOnlyList<Other>> OthersAsync(StoryRow story, IReadOnlyList<RankedEntry> candidates, CancellationToken cancellation)
    {
        var tags = story.Tags.Select(tag => tag.Slug).ToList();
        var ranks = candidates.ToDictionary(candidate => candidate.Id, candidate => candidate.Rank);
        var others = await context.SearchEntries.Where(entry => ranks.Keys.Contains(entry.Id))
            .Join(context.Stories.VisibleTo(viewing), entry => entry.FilePath, other => other.FilePath, (entry, other) => new
            {
                entry.Id, other.FilePath, other.Slug, other.Position, other.Place, SharedTags = other.Tags.Count(tag => tags.Contains(tag.Slug)),
            })
            .Where(other => other.Slug != story.Slug).ToListAsync(cancellation);
        return [.. others.Select(other => new Other(
            other.FilePath, other.Slug, other.Position, other.SharedTags, story.Place is not null && other.Place == story.Place, ranks[other.Id]))];
    }

    private async Task<string> MatchAsync(StoryRow story, CancellationToken cancellation)
    {
        string[] texts = [story.Title, story.Summary, MarkupText.Of(story.Body)];
        var words = JsonSerializer.Serialize(texts.SelectMany(WordsOf).Distinct());
        var telling = await context.SearchWords.FromSql($"SELECT * FROM SearchWords WHERE Word IN (SELECT value FROM json_each({words}))")
            .Where(word => word.Entries > 1 && word.Entries <= MostCommon && word.Entries * LeastPart <= context.SearchEntries.Count())
            .OrderBy(word => word.Entries).ThenBy(word => word.Word).Select(word => word.Word).Take(MostWords).ToListAsync(cancellation);
        return SearchMatch.Any(telling, [.. story.Tags.Select(tag => ("Tags", WordsOf(tag.Name))), ("Place", WordsOf(story.Place ?? ""))]);
    }

    private static IReadOnlyList<string> WordsOf(string text) => [.. SearchWords.In(text).Select(word => word.Folded)];

    private async Task<IReadOnlyList<RankedEntry>> CandidatesAsync(string match, CancellationToken cancellation) => match.Length == 0 ? [] :
        await context.Database.SqlQuery<RankedEntry>($"SELECT rowid AS Id, rank AS Rank FROM Search WHERE Search MATCH {match}")
            .Join(context.SearchEntries.VisibleTo(viewing).Where(entry => entry.Kind == SearchKind.Story), found => found.Id, entry => entry.Id, (found, _) => found)
            .OrderByDescending(found => found.Id).Take(MostCompared).ToListAsync(cancellation);

    private sealed record Other(string FilePath, string Slug, string Position, int SharedTags, bool IsSamePlace, double Rank);
}
