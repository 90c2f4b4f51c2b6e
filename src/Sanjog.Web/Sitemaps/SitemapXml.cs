using System.Globalization;
using System.Xml;
using Sanjog.Web.Http;

namespace Sanjog.Web.Sitemaps;

/// <summary>Writes a sitemap (sitemaps.org, protocol 0.9).</summary>
/// <param name="language">Of all pages. A translation will stand beside its page, under the tag of its own language.</param>
internal sealed class SitemapXml(Func<string, string> absolute, string language)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    public string Write(IEnumerable<SitemapEntry> entries) => XmlOutput.Of(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", ns: null, XhtmlNamespace);
        foreach (var entry in entries)
        {
            WriteEntry(xml, entry);
        }

        xml.WriteEndElement();
    });

    private void WriteEntry(XmlWriter xml, SitemapEntry entry)
    {
        var address = absolute(entry.Path);
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, address);
        if (entry.Changed is { } changed)
        {
            xml.WriteElementString("lastmod", Namespace, changed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        WriteAlternate(xml, language, address);
        WriteAlternate(xml, "x-default", address);
        xml.WriteEndElement();
    }

    private static void WriteAlternate(XmlWriter xml, string language, string address)
    {
        xml.WriteStartElement("link", XhtmlNamespace);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
