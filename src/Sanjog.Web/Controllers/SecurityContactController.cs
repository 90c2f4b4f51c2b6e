using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Sanjog.Data.Store;
using Sanjog.Web.Hosting;
using Sanjog.Web.Http;

namespace Sanjog.Web.Controllers;

/// <summary>Says where weaknesses of the site are reported (RFC 9116), once that is known.</summary>
public sealed class SecurityContactController(TimeProvider time) : Controller
{
    private const string Path = "/.well-known/security.txt";

    // Section 2.5.5 asks for less than a year.
    private const int MonthsAhead = 6;

    [Page(Path)]
    public IActionResult Index()
    {
        var open = HttpContext.Features.GetRequiredFeature<OpenEdition>();
        if (open.Profile.Contact is not { } contact)
        {
            return NotFound();
        }

        var now = time.GetUtcNow().UtcDateTime;
        var month = new DateTime(now.Year, now.Month, 1, 0, 0, 0, DateTimeKind.Utc);
        HttpContext.Features.Set(open with { Edition = EndingWith(month.AddMonths(1), open.Edition) });
        return Content(string.Create(CultureInfo.InvariantCulture, $"""
            Contact: {contact.ForWeaknesses}
            Expires: {month.AddMonths(MonthsAhead):yyyy-MM-ddTHH:mm:ssZ}
            Preferred-Languages: {string.Join(", ", open.Profile.Languages)}
            {Canonical()}
            """), "text/plain; charset=utf-8");
    }

    // Section 2.5.2: only an address of https may stand there.
    private string Canonical() =>
        HttpContext.RequestServices.GetRequiredService<PublicAddress>().Of(Path) is var address && address.StartsWith("https:", StringComparison.Ordinal) ? $"Canonical: {address}\n" : "";

    // The date stays for a month, so that the bytes do; and an edition can last for years, so that nothing else would renew it.
    private static Edition EndingWith(DateTime month, Edition edition) => month < edition.ValidUntil ? edition with { ValidUntil = month } : edition;
}
