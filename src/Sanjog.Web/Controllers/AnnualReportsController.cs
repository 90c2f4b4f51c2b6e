using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Sanjog.Data.Reports;
using Sanjog.Web.Covers;
using Sanjog.Web.Http;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Controllers;

public sealed class AnnualReportsController(ReportQueries reports, ReportFolder folder) : Controller
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

    [Download("/annual-reports/{slug}/{name}.pdf")]
    public async Task<IActionResult> Download(string slug, string name, CancellationToken cancellation)
    {
        if (await reports.FindFileAsync(slug, $"{name}.pdf", cancellation) is not { } file)
        {
            return NotFound();
        }

        if (folder.Open(file) is not { } stream)
        {
            Response.Headers.RetryAfter = "2";
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        IgnoreUnknownRanges();
        Response.Headers.CacheControl = "public, no-cache, no-transform";
        return File(
            stream, "application/pdf", file.Name, new DateTimeOffset(file.ModifiedUtc, TimeSpan.Zero),
            new EntityTagHeaderValue($"\"sha256-{file.Sha256}\""), enableRangeProcessing: true);
    }

    // RFC 9110, section 14.2: a range in another unit than bytes is to be ignored; the framework takes any for bytes.
    private void IgnoreUnknownRanges()
    {
        if (!Request.Headers.Range.ToString().StartsWith("bytes=", StringComparison.OrdinalIgnoreCase))
        {
            Request.Headers.Remove(HeaderNames.Range);
        }
    }
}
