using System.Net.Mime;
using Sanjog.Content.Text;
using Sanjog.Data.Reports;
using Sanjog.Data.Sites;
using Sanjog.Web.Hosting;
using Sanjog.Web.Http;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Feeds;

/// <summary>Tells of reports as feeds do, each with its PDF.</summary>
internal static class ReportFeed
{
    public static Feed From(SiteProfile site, PublicAddress address, IReadOnlyList<ReportCard> reports) => new(
        FeedIds.Of(address, Paths.AnnualReports), FeedTitles.Reports(site.Name), site.Summary, site.Language,
        new FeedAuthor(site.LegalName, address.Of("/")), address.Of(Paths.AnnualReports), address.Of(Paths.ReportsFeed),
        [.. reports.Select(report => Entry(address, report))], Tombstones: []);

    private static FeedEntry Entry(PublicAddress address, ReportCard report)
    {
        return new FeedEntry(
            FeedIds.Of(address, Paths.Report(report.Slug)), address.Of(Paths.Report(report.Slug)), report.FullTitle(), report.Description(), Html: null,
            IndiaTime.StartOf(report.Published), IndiaTime.StartOf(report.Changed), Tags: [],
            new FeedFile(address.Of(Paths.ReportFile(report.Slug, report.File.Name)), MediaTypeNames.Application.Pdf, report.File.Size));
    }
}
