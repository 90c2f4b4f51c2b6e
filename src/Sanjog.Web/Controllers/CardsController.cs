using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Sanjog.Web.Covers;
using Sanjog.Web.Http;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Controllers;

/// <summary>What stands for the site in other programs: a picture in messengers, and a name for those who put it among their own.</summary>
public sealed class CardsController : Controller
{
    [Page("/card.png", IsPicture = true)]
    public IActionResult Card() => new PictureResult(Cover.Of(CoverDesign.OfSite, Cover.CardWidth));

    [Page("/site.webmanifest")]
    public IActionResult Manifest()
    {
        var site = HttpContext.Features.GetRequiredFeature<OpenEdition>().Profile;
        return Content(WebManifest.From(site.Name, site.Language).AsJson(), WebManifest.ContentType);
    }
}
