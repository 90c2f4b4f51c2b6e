using Microsoft.AspNetCore.Mvc;
using Sanjog.Data.Pages;
using Sanjog.Data.Reports;
using Sanjog.Data.Stories;
using Sanjog.Web.Http;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Controllers;

public sealed class HomeController(PageQueries pages, StoryQueries stories, ReportQueries reports) : Controller
{
    private const int OtherStories = 6;

    [Page("/")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(HomePage.From(
        await pages.FindAsync("home", cancellation),
        await stories.FrontAsync(OtherStories, cancellation),
        await reports.LatestAsync(cancellation)));
}
