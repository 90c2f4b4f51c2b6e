using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Sanjog.Data.Feeds;
using Sanjog.Data.Reports;
using Sanjog.Data.Sites;
using Sanjog.Web.Feeds;
using Sanjog.Web.Hosting;
using Sanjog.Web.Http;

namespace Sanjog.Web.Controllers;

public sealed class FeedsController(FeedQueries feeds, ReportQueries reports) : Controller
{
    private const int MostEntries = 50;

    private SiteProfile Site => HttpContext.Features.GetRequiredFeature<OpenEdition>().Profile;

    // Not asked for in the constructor, which the framework must find and so is public, as this type is not.
    private PublicAddress Address => HttpContext.RequestServices.GetRequiredService<PublicAddress>();

    [Page("/feed.atom")]
    public Task<IActionResult> StoriesAtom(CancellationToken cancellation) => StoriesAsync(FeedFormat.Atom, cancellation);

    [Page("/feed.xml")]
    public Task<IActionResult> StoriesRss(CancellationToken cancellation) => StoriesAsync(FeedFormat.Rss, cancellation);

    [Page("/feed.json")]
    public Task<IActionResult> StoriesJson(CancellationToken cancellation) => StoriesAsync(FeedFormat.Json, cancellation);

    [Page("/annual-reports/feed.atom")]
    public Task<IActionResult> ReportsAtom(CancellationToken cancellation) => ReportsAsync(FeedFormat.Atom, cancellation);

    [Page("/annual-reports/feed.xml")]
    public Task<IActionResult> ReportsRss(CancellationToken cancellation) => ReportsAsync(FeedFormat.Rss, cancellation);

    [Page("/annual-reports/feed.json")]
    public Task<IActionResult> ReportsJson(CancellationToken cancellation) => ReportsAsync(FeedFormat.Json, cancellation);

    private async Task<IActionResult> StoriesAsync(FeedFormat format, CancellationToken cancellation) => In(
        format, StoryFeed.From(Site, Address, await feeds.NewestAsync(MostEntries, cancellation), await feeds.GoneAsync(cancellation)));

    private async Task<IActionResult> ReportsAsync(FeedFormat format, CancellationToken cancellation) =>
        In(format, ReportFeed.From(Site, Address, await reports.ShelfAsync(cancellation)));

    private ContentResult In(FeedFormat format, Feed feed) => Content(format.Text(feed), format.ContentType);
}
