using Microsoft.AspNetCore.Mvc;
using Sanjog.Web.Hosting;
using Sanjog.Web.Http;
using Sanjog.Web.Sitemaps;

namespace Sanjog.Web.Controllers;

public sealed class RobotsController : Controller
{
    // RFC 9309. Nothing is kept from robots here: a page that must not be listed says so itself, and has to be read for that.
    private const string Everything = "User-agent: *\nAllow: /\n";

    [Page("/robots.txt")]
    public IActionResult Robots()
    {
        var sitemap = HttpContext.RequestServices.GetRequiredService<PublicAddress>().Of(Sitemap.Path);
        return Content($"{Everything}\nSitemap: {sitemap}\n", "text/plain; charset=utf-8");
    }
}
