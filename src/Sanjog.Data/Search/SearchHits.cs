using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Markup;
using Sanjog.Content.Search;
using Sanjog.Data.Pages;
using Sanjog.Data.Reports;
using Sanjog.Data.Sites;
using Sanjog.Data.Store;

namespace Sanjog.Data.Search;

/// <summary>Reads what is shown of the few entries on a page.</summary>
internal sealed class SearchHits(SiteContext context, SearchTerms terms)
{
    /// <param name="ids">In the order in which they are to be shown.</param>
    public async Task<IReadOnlyList<SearchHit>> ReadAsync(IReadOnlyList<int> ids, CancellationToken cancellation)
    {
        var entries = await context.SearchEntries.Where(entry => ids.Contains(entry.Id)).ToListAsync(cancellation);
        var hits = new Dictionary<(string Path, string? Anchor), SearchHit>();
        foreach (var kind in entries.GroupBy(entry => entry.Kind, entry => entry.FilePath))
        {
            await foreach (var (path, hit) in ReadAsync(kind.Key, [.. kind]).WithCancellation(cancellation))
            {
                hits[(path, hit.Anchor)] = hit;
            }
        }

        // Two files may claim the same address until an editor has settled it.
        return [.. ids.Select(id => entries.Single(entry => entry.Id == id)).Select(entry => hits[(entry.FilePath, entry.Anchor)]).DistinctBy(hit => (hit.Kind, hit.Slug, hit.Anchor))];
    }

    private IAsyncEnumerable<(string Path, SearchHit Hit)> ReadAsync(SearchKind kind, IReadOnlyList<string> paths) => kind switch
    {
        SearchKind.Story => StoriesAsync(paths),
        SearchKind.Report => ReportsAsync(paths),
        SearchKind.Page => PagesAsync(paths),
        SearchKind.Role => RolesAsync(paths),
        SearchKind.Registration => RegistrationsAsync(paths),
        _ => HelpLinesAsync(paths),
    };

    // What is sensitive is read on its own page alone, after what stands before it there.
    private IAsyncEnumerable<(string, SearchHit)> StoriesAsync(IReadOnlyList<string> paths) => context.Stories.Where(story => paths.Contains(story.FilePath))
        .Select(story => new { story.FilePath, story.Slug, story.Title, story.Summary, story.Kind, story.Place, story.Body, story.Sensitive, story.ContentNotes })
        .AsAsyncEnumerable().Select(story => (story.FilePath, new SearchHit(
            SearchKind.Story, story.Slug, null, HeadingOf(story.Title), story.Kind, story.Place, story.ContentNotes,
            PassageOf(story.Summary, story.Sensitive ? null : story.Body))));

    private IAsyncEnumerable<(string, SearchHit)> ReportsAsync(IReadOnlyList<string> paths) =>
        context.Reports.Where(report => paths.Contains(report.FilePath)).AsAsyncEnumerable().Select(report => (report.FilePath, HitOf(report)));

    // What its page says of a report comes before what its PDF says.
    private SearchHit HitOf(ReportRow report)
    {
        var (text, passage) = Passage.OfOne(PagesOf(report).Prepend(report.Body).Select(MarkupText.Of), terms);
        return new SearchHit(
            SearchKind.Report, report.Slug, null, HeadingOf(report.Title), null, null, [], text < 0 ? PassageOf(report.Summary ?? "", null) : passage,
            report.Sample, text > 0 ? text : null);
    }

    // Read one by one, and no further than needed: a report may have hundreds.
    private IEnumerable<TrustedHtml> PagesOf(ReportRow report) =>
        context.Set<ReportPageRow>().Where(page => page.FilePath == report.FilePath).OrderBy(page => page.Number).Select(page => page.Text).AsEnumerable();

    private IAsyncEnumerable<(string, SearchHit)> PagesAsync(IReadOnlyList<string> paths) => context.Pages.Where(page => paths.Contains(page.FilePath))
        .AsAsyncEnumerable().Select(page => (page.FilePath, new SearchHit(
            SearchKind.Page, page.Name, null, HeadingOf(page.Title), null, null, [], PassageOf(page.Summary, page.Body))));

    private IAsyncEnumerable<(string, SearchHit)> RolesAsync(IReadOnlyList<string> paths) => context.Set<RoleRow>().Where(role => paths.Contains(role.FilePath))
        .AsAsyncEnumerable().Select(role => (role.FilePath, new SearchHit(
            SearchKind.Role, PageQueries.RolesName, role.Id, HeadingOf(role.Name), null, null, [], PassageOf(role.Note ?? "", null))));

    private IAsyncEnumerable<(string, SearchHit)> RegistrationsAsync(IReadOnlyList<string> paths) => context.Set<RegistrationRow>()
        .Where(registration => paths.Contains(registration.FilePath)).AsAsyncEnumerable().Select(registration => (registration.FilePath, new SearchHit(
            SearchKind.Registration, PageQueries.RolesName, registration.Id, HeadingOf(registration.Name), null, null, [],
            PassageOf(string.Join(" · ", ((string?[])[registration.Number, registration.Law, registration.Note]).OfType<string>()), null))));

    private IAsyncEnumerable<(string, SearchHit)> HelpLinesAsync(IReadOnlyList<string> paths) => context.Set<SupportLineRow>().Where(line => paths.Contains(line.FilePath))
        .AsAsyncEnumerable().Select(line => (line.FilePath, new SearchHit(
            SearchKind.HelpLine, "", $"{line.Order}", HeadingOf($"{line.Number} {line.Name}"), null, null, [], PassageOf(line.Who, null))));

    private IReadOnlyList<PassagePiece> HeadingOf(string title) => Passage.Whole(title, terms);

    private IReadOnlyList<PassagePiece> PassageOf(string summary, TrustedHtml? body)
    {
        var inBody = body is null ? [] : Passage.Of(MarkupText.Of(body), terms);
        var passage = inBody.Count > 0 ? inBody : Passage.Of(summary, terms);
        return passage.Count > 0 ? passage : [new PassagePiece(summary, false)];
    }
}
