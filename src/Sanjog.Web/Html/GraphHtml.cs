using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sanjog.Web.Hosting;
using Sanjog.Web.Http;
using Sanjog.Web.StructuredData;

namespace Sanjog.Web.Html;

/// <summary>Prints what a page tells machines.</summary>
internal static class GraphHtml
{
    /// <summary>The one data block of a page. A browser does not run a script of this type, so the policy on scripts need not allow it.</summary>
    public static IHtmlContent Graph(this IHtmlHelper html, Func<PageGraph, IEnumerable<JsonObject>> tell)
    {
        var http = html.ViewContext.HttpContext;
        var site = http.Features.GetRequiredFeature<OpenEdition>().Profile;
        var graph = new PageGraph(site, http.RequestServices.GetRequiredService<PublicAddress>(), Canonical.Of(http));
        return new HtmlString($"<script type=\"application/ld+json\">{PageGraph.Write(tell(graph))}</script>");
    }
}
