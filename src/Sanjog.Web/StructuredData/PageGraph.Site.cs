using System.Globalization;
using System.Text.Json.Nodes;
using Sanjog.Web.Http;

namespace Sanjog.Web.StructuredData;

/// <content>Who publishes the site, and the site itself. Every page names both.</content>
internal sealed partial class PageGraph
{
    private string OrganisationId => address.Of("/#org");

    private string SiteId => address.Of("/#site");

    private JsonObject Organisation() => Node.Of("NGO", OrganisationId).With("name", site.Name).With("url", address.Of("/"));

    /// <summary>With all that is known of it, for the pages that are about it.</summary>
    private JsonObject WholeOrganisation() => Organisation()
        .With("legalName", site.LegalName)
        .With("foundingDate", site.Founded.ToString(CultureInfo.InvariantCulture))
        .With("address", Node.Of("PostalAddress").With("addressLocality", site.Place.Split(',')[0]).With("addressCountry", "IN"))
        .With("knowsLanguage", Node.List(site.Languages, language => language))
        .With("email", site.Contact?.Email)
        .With("telephone", site.Contact?.Phone)
        .With("identifier", Identifiers());

    private JsonArray? Identifiers() => site.Numbers.Count == 0 ? null : Node.List(
        site.Numbers, registration => Node.Of("PropertyValue").With("name", registration.Name).With("value", registration.Number));

    private JsonObject WebSite() => Node.Of("WebSite", SiteId).With("name", site.Name).With("url", address.Of("/"))
        .With("inLanguage", site.Language).With("publisher", Node.To(OrganisationId));

    private JsonObject Search() => Node.Of("SearchAction").With("target", address.Of($"{Paths.SearchPage}?q={{search_term_string}}"))
        .With("query-input", "required name=search_term_string");
}
