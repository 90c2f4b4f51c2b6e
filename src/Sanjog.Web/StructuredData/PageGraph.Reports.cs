using System.Text.Json.Nodes;
using Sanjog.Data.Reports;
using Sanjog.Web.Http;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.StructuredData;

/// <content>Reports. A sample says that it is one, and nothing of its year.</content>
internal sealed partial class PageGraph
{
    private const string ReportsName = "Annual reports";

    public IEnumerable<JsonObject> Shelf(ReportsPage shelf) =>
    [
        Organisation(),
        WebSite(),
        Page("CollectionPage", shelf.Heading).With("mainEntity", Items(shelf.All.Select((report, index) => (index + 1, Paths.Report(report.Slug))))),
        shelf.Type is null ? Trail((ReportsName, Paths.AnnualReports)) : Trail((ReportsName, Paths.AnnualReports), (shelf.Heading, shelf.Path)),
    ];

    public IEnumerable<JsonObject> Verify(string heading) =>
        [Organisation(), WebSite(), Page("WebPage", heading), Trail((ReportsName, Paths.AnnualReports), (heading, Paths.VerifyReports))];

    public IEnumerable<JsonObject> Report(ReportCard report) =>
    [
        Organisation(),
        WebSite(),
        report.Sample ? Undated(report).With("creativeWorkStatus", "Sample") : Dated(report),
        Trail((ReportsName, Paths.AnnualReports), (report.FullTitle(), path)),
    ];

    public IEnumerable<JsonObject> Text(ReportCard report) =>
    [
        Organisation(),
        WebSite(),
        Page("WebPage", TextName(report)).With("about", Node.Of("Report").With("name", report.FullTitle()).With("url", address.Of(Paths.Report(report.Slug)))).With("inLanguage", report.Language),
        Trail((ReportsName, Paths.AnnualReports), (report.FullTitle(), Paths.Report(report.Slug)), (TextName(report), path)),
    ];

    private static string TextName(ReportCard report) => Preview.OfText(report).Title!;

    private JsonObject Dated(ReportCard report) => Undated(report)
        .With("temporalCoverage", $"{report.Year.FirstDay:O}/{report.Year.LastDay:O}")
        .With("datePublished", report.Published);

    private JsonObject Undated(ReportCard report) => Node.Of("Report", Here).With("url", Here)
        .With("name", report.FullTitle())
        .With("description", report.Summary)
        .With("inLanguage", report.Language)
        .With("version", report.File.Version)
        .With("publisher", Node.To(OrganisationId))
        .With("isPartOf", Node.To(SiteId))
        .With("encoding", Pdf(report));

    private JsonObject Pdf(ReportCard report) => Node.Of("MediaObject")
        .With("contentUrl", address.Of(Paths.ReportFile(report.Slug, report.File.Name)))
        .With("encodingFormat", "application/pdf")
        .With("contentSize", ReportNames.Size(report.File.Size))
        .With("sha256", report.File.Sha256)
        .With("accessibilitySummary", report.File.Accessibility());
}
