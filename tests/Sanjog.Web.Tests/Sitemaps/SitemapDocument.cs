using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Sitemaps;

/// <summary>A sitemap as a search engine reads it: nothing of it is taken that its schema does not allow.</summary>
internal static class SitemapDocument
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Each address without <paramref name="start"/>, with its day or an empty text.</summary>
    public static async Task<Dictionary<string, string>> ReadAsync(SanjogSite site, string start)
    {
        using var response = await site.GetAsync("/sitemap.xml");
        Assert.Equal("application/xml; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var document = XDocument.Parse(await response.Content.ReadAsStringAsync());
        document.Validate(Schemas(), validationEventHandler: null);
        return document.Root!.Elements().ToDictionary(url => Address(url, start), url => url.Element(Map + "lastmod")?.Value ?? "", StringComparer.Ordinal);
    }

    // No page has a translation yet, so each is its own and only alternate.
    private static string Address(XElement url, string start)
    {
        var address = url.Element(Map + "loc")!.Value;
        Assert.StartsWith(start + "/", address, StringComparison.Ordinal);
        Assert.Equal(
            [("en", address), ("x-default", address)],
            url.Elements(Xhtml + "link").Select(link => (link.Attribute("hreflang")!.Value, link.Attribute("href")!.Value)));
        return address[start.Length..];
    }

    private static XmlSchemaSet Schemas()
    {
        var schemas = new XmlSchemaSet();
        foreach (var file in (string[])["xhtml-link.xsd", "sitemap.xsd"])
        {
            using var reader = XmlReader.Create(Path.Combine(Repository.Root, "tests", "Sanjog.Web.Tests", "Sitemaps", file));
            schemas.Add(null, reader);
        }

        return schemas;
    }
}
