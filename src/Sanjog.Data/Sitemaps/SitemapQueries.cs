using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Stories;
using Sanjog.Data.Reports;
using Sanjog.Data.Store;
using Sanjog.Data.Stories;

namespace Sanjog.Data.Sitemaps;

/// <summary>Everything on the site that search engines may be told of, each with the day of its last change.</summary>
/// <param name="Tags">The themes of these stories, each as new as the newest of its stories.</param>
public sealed record SitemapContents(
    IReadOnlyList<ListedPage> Pages, IReadOnlyList<ListedStory> Stories, IReadOnlyList<ListedTag> Tags, IReadOnlyList<ReportCard> Reports);

/// <param name="Changed">Null where no day is recorded.</param>
public sealed record ListedPage(string Name, DateOnly? Changed);

public sealed record ListedStory(string Slug, StoryKind Kind, DateOnly Changed);

public sealed record ListedTag(string Slug, DateOnly Changed);

/// <summary>What there is to find, in few words: no title, no text.</summary>
public sealed class SitemapQueries(SiteContext context, Viewing viewing, ReportQueries reports)
{
    // A sensitive story can be read by whoever finds it here, but nobody is sent to it.
    private IQueryable<StoryRow> Listed => context.Stories.VisibleTo(viewing).Where(story => !story.Sensitive);

    public async Task<SitemapContents> ContentsAsync(CancellationToken cancellation) => new(
        await context.Pages.OrderBy(page => page.Name).Select(page => new ListedPage(page.Name, page.LastModified)).ToListAsync(cancellation),
        await StoriesAsync(cancellation),
        await TagsAsync(cancellation),
        await reports.ShelfAsync(cancellation));

    // Two files may claim the same slug until an editor has settled it.
    private async Task<IReadOnlyList<ListedStory>> StoriesAsync(CancellationToken cancellation)
    {
        var stories = await Listed.OrderBy(story => story.Position)
            .Select(story => new { story.Slug, story.Kind, Changed = story.LastModified ?? story.Added, story.VisibleFrom }).ToListAsync(cancellation);
        return [.. stories.DistinctBy(story => story.Slug).Select(story => new ListedStory(story.Slug, story.Kind, Visibility.ChangedOn(story.Changed, story.VisibleFrom)))];
    }

    private async Task<IReadOnlyList<ListedTag>> TagsAsync(CancellationToken cancellation)
    {
        var tags = await Listed.SelectMany(story => story.Tags).GroupBy(tag => tag.Slug).OrderBy(tagged => tagged.Key)
            .Select(tagged => new
            {
                Slug = tagged.Key,
                Changed = tagged.Max(tag => tag.Story!.LastModified ?? tag.Story.Added),
                VisibleFrom = tagged.Max(tag => tag.Story!.VisibleFrom),
            }).ToListAsync(cancellation);
        return [.. tags.Select(tag => new ListedTag(tag.Slug, Visibility.ChangedOn(tag.Changed, tag.VisibleFrom)))];
    }
}
