using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Sanjog.Content.Reports;
using Sanjog.Content.Text;
using Sanjog.Data;
using Sanjog.Data.Reports;
using Sanjog.Web.Covers;
using Sanjog.Web.Http;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Controllers;

public sealed class AnnualReportsController(ReportQueries reports, Viewing viewing) : Controller
{
    [Page("/annual-reports")]
    public Task<IActionResult> Index(CancellationToken cancellation) => ShelfAsync(type: null, cancellation);

    [Page("/annual-reports/types/{type}")]
    public async Task<IActionResult> Type(string type, CancellationToken cancellation) =>
        ReportNames.Find(type) is { } known ? await ShelfAsync(known, cancellation) : NotFound();

    [Page("/annual-reports/latest")]
    public async Task<IActionResult> Latest(CancellationToken cancellation) =>
        await reports.LatestAsync(cancellation) is { } report ? Redirect(Paths.Report(report.Slug)) : NotFound();

    [Page("/annual-reports/{slug}")]
    public async Task<IActionResult> Detail(string slug, CancellationToken cancellation) =>
        await reports.FindAsync(slug, cancellation) is { } report ? View(report) : NotFound();

    [Page("/annual-reports/{slug}/text")]
    public async Task<IActionResult> Text(string slug, CancellationToken cancellation) =>
        await reports.FindTextAsync(slug, cancellation) is { } text ? View(text) : NotFound();

    [Page("/annual-reports/{slug}/card.png", IsPicture = true)]
    public async Task<IActionResult> Card(string slug, CancellationToken cancellation) =>
        await reports.FindAsync(slug, cancellation) is { } report
            ? new PictureResult(Cover.OfReportCard(report.Card.Slug, $"{report.Card.Year}"))
            : NotFound();

    private async Task<IActionResult> ShelfAsync(ReportType? type, CancellationToken cancellation)
    {
        var site = HttpContext.Features.GetRequiredFeature<OpenEdition>().Profile;
        return View("Index", ReportsPage.From(await reports.ShelvedFilesAsync(cancellation), type, site.DueReports, IndiaTime.DayOf(viewing.Now)));
    }
}
