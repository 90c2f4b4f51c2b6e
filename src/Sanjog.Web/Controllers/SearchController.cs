using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Sanjog.Data.Search;
using Sanjog.Data.Stories;
using Sanjog.Web.Hosting;
using Sanjog.Web.Http;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Controllers;

public sealed class SearchController(SearchQueries search, StoryQueries stories) : Controller
{
    /// <summary>Whatever is asked is answered with a page: what can't be meant is as good as not asked.</summary>
    [Page("/search", MadeForOne = true)]
    [EnableRateLimiting(SearchLimit.Name)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var typed = Request.Query["q"].FirstOrDefault();
        var kind = SearchNames.Find(Request.Query["kind"].FirstOrDefault());
        var results = await search.FindAsync(typed, kind, PageNumber.Read(Request.Query) ?? 1, cancellation);
        Response.Headers[RenderedPage.RobotsHeader] = Preview.ForNoRobots;
        return View(SearchPage.From(results, results.Total == 0 ? await stories.TagsAsync(cancellation) : []));
    }

    [Page("/opensearch.xml")]
    public IActionResult Description()
    {
        var address = HttpContext.RequestServices.GetRequiredService<PublicAddress>();
        var site = HttpContext.Features.GetRequiredFeature<OpenEdition>().Profile;
        return Content(OpenSearch.Describe(site, address), OpenSearch.ContentType);
    }
}
