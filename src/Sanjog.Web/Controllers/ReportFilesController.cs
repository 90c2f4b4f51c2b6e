using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Sanjog.Data.Reports;
using Sanjog.Web.Downloads;
using Sanjog.Web.Http;

namespace Sanjog.Web.Controllers;

/// <summary>The PDFs of reports: one, all at once, and how to tell that they came whole.</summary>
public sealed class ReportFilesController(ReportQueries reports, ReportFolder folder) : Controller
{
    private const string AskFirst = "public, no-cache, no-transform";
    private const string KeepForAYear = "public, max-age=31536000, immutable, no-transform";

    [Download("/annual-reports/{slug}/{name}.pdf")]
    public async Task<IActionResult> Pdf(string slug, string name, CancellationToken cancellation)
    {
        if (await reports.FindFileAsync(slug, $"{name}.pdf", cancellation) is not { File: var file } report)
        {
            return NotFound();
        }

        var result = new DownloadResult(DownloadStream.Open(folder, new DownloadPart(file)), "application/pdf", file.Name)
        {
            EntityTag = new EntityTagHeaderValue($"\"sha256-{file.Sha256}\""),
            LastModified = WholeSeconds(file.ModifiedUtc),
        };
        result.Headers.CacheControl = file.IsNamedByVersion ? KeepForAYear : AskFirst;
        result.Headers.ContentLanguage = report.Language;
        result.Headers.Link = $"<{Paths.Report(slug)}>; rel=\"describedby\", <{Paths.AnnualReports}>; rel=\"collection\"";
        // RFC 9530, section 3: of the whole file, also beside a part of it.
        result.Headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(Convert.FromHexString(file.Sha256))}:";
        return result;
    }

    // Without a date: none could tell that a report has gone.
    [Download("/annual-reports/all.zip")]
    public async Task<IActionResult> All(CancellationToken cancellation)
    {
        if (await reports.FilesAsync(cancellation) is not { Count: > 0 } files)
        {
            return NotFound();
        }

        var archive = ReportArchive.Of(files);
        var result = new DownloadResult(DownloadStream.Open(folder, archive.Parts), ReportArchive.ContentType, ReportArchive.FileName)
        {
            EntityTag = archive.Tag,
        };
        result.Headers.CacheControl = AskFirst;
        return result;
    }

    [Page("/annual-reports/SHA256SUMS")]
    public async Task<IActionResult> Sums(CancellationToken cancellation) =>
        await reports.FilesAsync(cancellation) is { Count: > 0 } files ? Content(Checksums.Of(files), "text/plain; charset=utf-8") : NotFound();

    // RFC 9110, section 5.6.7: a date in a header has no fractions, and is compared with one that came back.
    private static DateTimeOffset WholeSeconds(DateTime utc) => new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
}
