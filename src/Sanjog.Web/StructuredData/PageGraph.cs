using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Sanjog.Data.Pages;
using Sanjog.Data.Sites;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.StructuredData;

/// <summary>
/// What a page tells machines (schema.org, as JSON-LD): who publishes it, where it stands, what is on it. It never speaks of a
/// person: the organisation is the author of every story.
/// </summary>
/// <param name="path">The page's own, in its one form.</param>
internal sealed partial class PageGraph(SiteProfile site, PublicAddress address, string path)
{
    private const string AboutPath = "/about";

    // Letters of all scripts stay as they are, which is shorter; < and & are written as numbers, so that no title ends the element around it.
    private static readonly JsonSerializerOptions Encoding = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private string Here => address.Of(path);

    public static string Write(IEnumerable<JsonObject> things) =>
        new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = Node.List(things, thing => thing) }.ToJsonString(Encoding);

    public IEnumerable<JsonObject> Home() =>
        [WholeOrganisation(), WebSite().With("potentialAction", Search()), Page("WebPage", site.Name, site.Summary).With("about", Node.To(OrganisationId))];

    public IEnumerable<JsonObject> Standing(PageDetail page) => path == AboutPath
        ? [WholeOrganisation(), WebSite(), Page("AboutPage", page).With("mainEntity", Node.To(OrganisationId)), Trail((page.Title, path))]
        : [Organisation(), WebSite(), Page("WebPage", page), Trail((page.Title, path))];

    public IEnumerable<JsonObject> Roles(PageDetail page) =>
        [WholeOrganisation(), WebSite(), Page("WebPage", page).With("about", Node.To(OrganisationId)), Trail((page.Title, path))];

    private JsonObject Page(string type, PageDetail page) => Page(type, page.Title, page.Summary).With("dateModified", page.LastModified);

    private JsonObject Page(string type, string name, string? description = null) => Node.Of(type, Here).With("url", Here).With("name", name)
        .With("description", description).With("inLanguage", site.Language).With("isPartOf", Node.To(SiteId));

    /// <summary>The way to this page from the first one, which itself has none.</summary>
    private JsonObject Trail(params IEnumerable<(string Name, string Path)> steps) => Node.Of("BreadcrumbList").With(
        "itemListElement",
        Node.List(steps.Prepend((site.Name, "/")).Index(), step => Step(step.Index + 1).With("name", step.Item.Item1).With("item", address.Of(step.Item.Item2))));

    private JsonObject Items(IEnumerable<(int Position, string Path)> items) => Node.Of("ItemList").With(
        "itemListElement", Node.List(items, item => Step(item.Position).With("url", address.Of(item.Path))));

    private static JsonObject Step(int position) => Node.Of("ListItem").With("position", position);
}
