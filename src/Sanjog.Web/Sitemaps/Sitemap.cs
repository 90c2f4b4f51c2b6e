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

    private static IEnumerable<SitemapEntry> OfReports(SitemapContents contents) =>
    [
        .. OfList(Paths.AnnualReports, contents.Reports.Select(report => report.Published)),
        .. contents.Reports.SelectMany(report => new[]
        {
            new SitemapEntry(Paths.Report(report.Slug), report.Published),
            new SitemapEntry(Paths.ReportFile(report.Slug, report.File.Name), report.Published),
        }),
    ];

    private static IEnumerable<SitemapEntry> OfList(string path, IEnumerable<DateOnly> changes) =>
        changes.Select(day => (DateOnly?)day).Max() is { } latest ? [new SitemapEntry(path, latest)] : [];
}
