using Microsoft.EntityFrameworkCore;
using Sanjog.Data.Store;
using Sanjog.Data.Stories;

namespace Sanjog.Data.Feeds;

/// <summary>What feeds ask about stories. They alone load many bodies at once.</summary>
public sealed class FeedQueries(SiteContext context, Viewing viewing)
{
    private const int MostGone = 200;

    /// <summary>The stories that joined the site last, newest first, and those of one day in editorial order.</summary>
    public async Task<IReadOnlyList<FeedStory>> NewestAsync(int most, CancellationToken cancellation)
    {
        var stories = await context.Stories.VisibleTo(viewing).OrderByDescending(story => story.Added).ThenBy(story => story.Position).Take(most)
            .Include(story => story.Tags).AsSplitQuery().ToListAsync(cancellation);
        return [.. stories.Select(FeedStory.From)];
    }

    /// <summary>The stories that were withdrawn and may be named, the last one first.</summary>
    public async Task<IReadOnlyList<GoneStory>> GoneAsync(CancellationToken cancellation) =>
        // Whoever lets go of an entry would lose a story that took its place under the same name.
        await context.Gone.Where(gone => gone.IsTold && !context.Stories.VisibleTo(viewing).Any(story => story.FirstSlug == gone.Slug)).OrderByDescending(gone => gone.Since).ThenBy(gone => gone.Slug)
            .Take(MostGone).Select(gone => new GoneStory(gone.Slug, gone.Since)).ToListAsync(cancellation);
}
