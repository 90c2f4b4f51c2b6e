using Microsoft.AspNetCore.Mvc;
using Sanjog.Data.Pages;
using Sanjog.Web.Http;

namespace Sanjog.Web.Controllers;

public sealed class PagesController(PageQueries pages) : Controller
{
    [Page("/about")]
    public Task<IActionResult> About(CancellationToken cancellation) => ShowAsync("about", cancellation);

    [Page("/safety")]
    public Task<IActionResult> Safety(CancellationToken cancellation) => ShowAsync("safety", cancellation);

    [Page("/privacy")]
    public Task<IActionResult> Privacy(CancellationToken cancellation) => ShowAsync("privacy", cancellation);

    [Page("/accessibility")]
    public Task<IActionResult> Accessibility(CancellationToken cancellation) => ShowAsync("accessibility", cancellation);

    [Page("/roles")]
    public async Task<IActionResult> Roles(CancellationToken cancellation) =>
        await pages.RolesAsync(cancellation) is { } roles ? View(roles) : NotFound();

    private async Task<IActionResult> ShowAsync(string name, CancellationToken cancellation) =>
        await pages.FindAsync(name, cancellation) is { } page ? View("Page", page) : NotFound();
}
