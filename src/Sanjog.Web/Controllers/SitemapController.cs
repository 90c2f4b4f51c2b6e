using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Sanjog.Data.Sitemaps;
using Sanjog.Web.Hosting;
using Sanjog.Web.Http;
using Sanjog.Web.Sitemaps;

namespace Sanjog.Web.Controllers;

public sealed partial class SitemapController(SitemapQueries sitemap, ILogger<SitemapController> log) : Controller
{
    [Page(Sitemap.Path)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var entries = Sitemap.Of(await sitemap.ContentsAsync(cancellation));
        if (entries.Count > Sitemap.MostEntries)
        {
            LogTooMany(entries.Count, Sitemap.MostEntries);
        }

        var language = HttpContext.Features.GetRequiredFeature<OpenEdition>().Profile.Language;
        var xml = new SitemapXml(HttpContext.RequestServices.GetRequiredService<PublicAddress>().Of, language);
        return Content(xml.Write(entries.Take(Sitemap.MostEntries)), "application/xml; charset=utf-8");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The site has {Count} addresses, and one sitemap holds {Most}: search engines are not told of the last ones.")]
    private partial void LogTooMany(int count, int most);
}
