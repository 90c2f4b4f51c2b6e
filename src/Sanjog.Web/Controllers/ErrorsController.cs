using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Sanjog.Content.Text;
using Sanjog.Data.Stories;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Controllers;

/// <summary>Gives a status without a page the page that helps. It answers only from within, never by its own address.</summary>
public sealed class ErrorsController(StoryQueries stories) : Controller
{
    private const int NearestTitles = 3;

    [Route("/errors/{status:int:range(400,599)}")]
    public async Task<IActionResult> Status(int status, CancellationToken cancellation)
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not { } failed)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return View(ErrorPage.From(StatusCodes.Status404NotFound, []));
        }

        if (status == StatusCodes.Status404NotFound && IsNarrowed(failed.OriginalPath))
        {
            return View(ErrorPage.OfEmptyList);
        }

        return View(ErrorPage.From(status, status == StatusCodes.Status404NotFound ? await NearestAsync(failed.OriginalPath, cancellation) : []));
    }

    private static bool IsNarrowed(string path) => path.Split('/') is ["", "stories", "tags" or "kinds", _];

    private async Task<IReadOnlyList<StoryLink>> NearestAsync(string path, CancellationToken cancellation)
    {
        var typed = Slug.From(path[(path.LastIndexOf('/') + 1)..]);
        return Slug.IsValid(typed) ? await stories.NearestAsync(typed, NearestTitles, cancellation) : [];
    }
}
