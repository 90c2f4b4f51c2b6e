using Sanjog.Data.Sitemaps;
using Sanjog.Web.Http;

namespace Sanjog.Web.Sitemaps;

/// <summary>An address with the day of its last change; null where none is known, for a wrong one is worse.</summary>
internal sealed record SitemapEntry(string Path, DateOnly? Changed);

/// <summary>The addresses that search engines are told of. A list is as new as the newest thing on it.</summary>
internal static class Sitemap
{
    public const string Path = "/sitemap.xml";

    /// <summary>What one file may hold (sitemaps.org, protocol 0.9).</summary>
    public const int MostEntries = 50_000;

    /// <summary>Stories come last, so that of too many entries all lists remain.</summary>
    public static IReadOnlyList<SitemapEntry> Of(SitemapContents contents) =>
    [
        .. contents.Pages.Select(OfPage).OrderBy(entry => entry.Path, StringComparer.Ordinal),
        .. OfList(Paths.Stories, contents.Stories.Select(story => story.Changed)),
        .. contents.Stories.GroupBy(story => story.Kind).OrderBy(kind => kind.Key)
            .SelectMany(kind => OfList(Paths.Kind(kind.Key), kind.Select(story => story.Changed))),
        .. contents.Tags.Select(tag => new SitemapEntry(Paths.Tag(tag.Slug), tag.Changed)),
        .. OfReports(contents),
        .. contents.Stories.Select(story => new SitemapEntry(Paths.Story(story.Slug), story.Changed)),
    ];

    // The first page shows stories and a report besides its own text: no single day tells when it changed.
    private static SitemapEntry OfPage(ListedPage page) => page.Name == "home" ? new SitemapEntry("/", null) : new SitemapEntry($"/{page.Name}", page.Changed);

    // A sample says nothing of its year, and has no day.
    private static IEnumerable<SitemapEntry> OfReports(SitemapContents contents)
    {
        var reports = contents.Reports.Select(report => (Card: report, Changed: report.Sample ? (DateOnly?)null : report.Changed)).ToList();
        var lists = reports.GroupBy(report => report.Card.Type).OrderBy(type => type.Key)
            .Select(type => new SitemapEntry(Paths.ReportType(type.Key), type.Max(report => report.Changed)))
            .Prepend(new SitemapEntry(Paths.AnnualReports, reports.Max(report => report.Changed)))
            .Append(new SitemapEntry(Paths.VerifyReports, reports.Max(report => report.Changed)));
        return reports.Count == 0 ? [] : lists.Concat(reports.SelectMany(report => new[]
        {
            new SitemapEntry(Paths.Report(report.Card.Slug), report.Changed),
            new SitemapEntry(Paths.ReportText(report.Card.Slug), report.Changed),
            new SitemapEntry(Paths.ReportFile(report.Card.Slug, report.Card.File.Name), report.Changed),
        }));
    }

    private static IEnumerable<SitemapEntry> OfList(string path, IEnumerable<DateOnly> changes) =>
        changes.Select(day => (DateOnly?)day).Max() is { } latest ? [new SitemapEntry(path, latest)] : [];
}
