using Microsoft.AspNetCore.Mvc;
using Sanjog.Data.Reports;
using Sanjog.Web.Http;

namespace Sanjog.Web.Controllers;

/// <summary>Lets a reader find out whether a file is one of the reports. The file stays where it is.</summary>
public sealed class VerifyController(ReportQueries reports) : Controller
{
    [Page(Paths.VerifyReports, Verifies = true)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await reports.ShelvedFilesAsync(cancellation));

    [Page(VerifyScript.Path)]
    public IActionResult Script() => Content(HttpContext.RequestServices.GetRequiredService<VerifyScript>().Text, VerifyScript.ContentType);
}
