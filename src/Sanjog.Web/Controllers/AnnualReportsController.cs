using Microsoft.AspNetCore.Mvc;
using Sanjog.Data.Reports;
using Sanjog.Web.Covers;
using Sanjog.Web.Http;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Controllers;

public sealed class AnnualReportsController(ReportQueries reports) : Controller
{
    [Page("/annual-reports")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(ReportsPage.From(await reports.ShelfAsync(cancellation)));

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
}
