using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Stories;
using Sanjog.Content.Text;
using Sanjog.Data.Search;
using Sanjog.Data.Store;

namespace Sanjog.Data.Stories;

/// <summary>What pages ask about stories. Lists never load a body.</summary>
public sealed class StoryQueries(SiteContext context, Viewing viewing)
{
    public const int PageSize = 12;

    private const int MostRelated = 3;
    private const int MostCompared = 2000;

    private IQueryable<StoryRow> Visible => context.Stories.VisibleTo(viewing);

    /// <summary>A page of all stories in editorial order; null past the end.</summary>
    public Task<StoryList?> ListAsync(int page, CancellationToken cancellation) => ListAsync(Visible, page, cancellation);

    /// <summary>A page of the stories of one kind; null past the end.</summary>
    public Task<StoryList?> ListByKindAsync(StoryKind kind, int page, CancellationToken cancellation) =>
        ListAsync(Visible.Where(story => story.Kind == kind), page, cancellation);

    /// <summary>A page of the stories with a tag; null past the end.</summary>
    public Task<StoryList?> ListByTagAsync(string tagSlug, int page, CancellationToken cancellation) =>
        ListAsync(context.StoryTags.Where(tag => tag.Slug == tagSlug).Select(tag => tag.Story!).VisibleTo(viewing), page, cancellation);

    /// <summary>The story that opens the site and the first few others.</summary>
    public async Task<(StoryCard? Featured, IReadOnlyList<StoryCard> Others)> FrontAsync(int others, CancellationToken cancellation)
    {
        var featured = await Visible.OrderByDescending(story => story.Featured).ThenBy(story => story.Position)
            .Select(StoryCard.FromRow).FirstOrDefaultAsync(cancellation);
        return (featured, featured is null ? [] : await Visible.Where(story => story.Slug != featured.Slug)
            .OrderBy(story => story.Position).Take(others).Select(StoryCard.FromRow).ToListAsync(cancellation));
    }

    /// <summary>The themes of all visible stories, those that most of them have first.</summary>
    public async Task<IReadOnlyList<Tag>> TagsAsync(CancellationToken cancellation) =>
        await Visible.SelectMany(story => story.Tags).GroupBy(tag => tag.Slug)
            .Select(tags => new { Slug = tags.Key, Name = tags.Min(tag => tag.Name)!, Stories = tags.Count() })
            .OrderByDescending(tag => tag.Stories).ThenBy(tag => tag.Name).Select(tag => new Tag(tag.Slug, tag.Name)).ToListAsync(cancellation);

    /// <summary>The story at an address; null when there is none to be seen.</summary>
    public async Task<StoryDetail?> FindAsync(string slug, CancellationToken cancellation)
    {
        var story = await Visible.Where(row => row.Slug == slug).Include(row => row.Tags).AsSplitQuery()
            .OrderBy(row => row.FilePath).FirstOrDefaultAsync(cancellation);
        if (story is null)
        {
            return null;
        }

        return new StoryDetail(
            StoryCard.Of(story), story.Added, story.Date, story.LastModified,
            [.. story.Tags.OrderBy(tag => tag.Order).Select(tag => new Tag(tag.Slug, tag.Name))],
            story.Body,
            await Before(story).FirstOrDefaultAsync(cancellation),
            await After(story).FirstOrDefaultAsync(cancellation),
            await new Likeness(context, viewing).ToAsync(story, MostRelated, cancellation));
    }

    /// <summary>The same as it stands in a list.</summary>
    public Task<StoryCard?> FindCardAsync(string slug, CancellationToken cancellation) =>
        Visible.Where(story => story.Slug == slug).OrderBy(story => story.FilePath).Select(StoryCard.FromRow).FirstOrDefaultAsync(cancellation);

    /// <summary>The slug under which a story stands that was once known by another; null when none was.</summary>
    public async Task<string?> MovedToAsync(string oldSlug, CancellationToken cancellation) =>
        await context.Aliases.Where(alias => alias.Slug == oldSlug).Select(alias => alias.Story!).VisibleTo(viewing)
            .OrderBy(story => story.Position).Select(story => story.Slug).FirstOrDefaultAsync(cancellation);

    /// <summary>True for an address whose story was withdrawn.</summary>
    public Task<bool> IsGoneAsync(string slug, CancellationToken cancellation) =>
        context.Gone.AnyAsync(gone => gone.Slug == slug, cancellation);

    /// <summary>The stories whose address is nearest to what somebody typed.</summary>
    public async Task<IReadOnlyList<StoryLink>> NearestAsync(string typed, int most, CancellationToken cancellation)
    {
        var titles = await Visible.OrderBy(story => story.Position).Take(MostCompared)
            .Select(story => new StoryLink(story.Slug, story.Title)).ToListAsync(cancellation);
        return [.. Nearest.Of(typed, titles, link => link.Slug).Take(most)];
    }

    private static async Task<StoryList?> ListAsync(IQueryable<StoryRow> stories, int page, CancellationToken cancellation)
    {
        var total = await stories.CountAsync(cancellation);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        if (page < 1 || page > pages)
        {
            return null;
        }

        var cards = await stories.OrderBy(story => story.Position).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(StoryCard.FromRow).ToListAsync(cancellation);
        return new StoryList(cards, page, pages, total);
    }

#pragma warning disable CA1309 // These comparisons run in SQLite, which compares bytes; the provider knows only this overload.
    private IQueryable<StoryLink> Before(StoryRow story) =>
        Visible.Where(other => string.Compare(other.Position, story.Position) < 0).OrderByDescending(other => other.Position)
            .Select(other => new StoryLink(other.Slug, other.Title));

    private IQueryable<StoryLink> After(StoryRow story) =>
        Visible.Where(other => string.Compare(other.Position, story.Position) > 0).OrderBy(other => other.Position)
            .Select(other => new StoryLink(other.Slug, other.Title));
#pragma warning restore CA1309
}
