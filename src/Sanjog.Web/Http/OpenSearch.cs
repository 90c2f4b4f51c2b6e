using Sanjog.Data.Sites;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Http;

/// <summary>Tells a browser how the site is searched (OpenSearch 1.1, draft 6), for who wants that among their search engines.</summary>
internal static class OpenSearch
{
    public const string MediaType = "application/opensearchdescription+xml";
    public const string ContentType = $"{MediaType}; charset=utf-8";

    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
    private const int MaxShortName = 16;
    private const int MaxDescription = 1024;

    public static string Describe(SiteProfile site, PublicAddress address) => XmlOutput.Of(xml =>
    {
        xml.WriteStartElement("OpenSearchDescription", Namespace);
        xml.WriteElementString("ShortName", Cut(site.Name, MaxShortName));
        xml.WriteElementString("Description", Cut(site.Summary, MaxDescription));
        xml.WriteStartElement("Url");
        xml.WriteAttributeString("type", "text/html");
        xml.WriteAttributeString("template", address.Of($"{Paths.SearchPage}?q={{searchTerms}}"));
        xml.WriteEndElement();
        xml.WriteElementString("Language", site.Language);
        xml.WriteElementString("InputEncoding", "UTF-8");
        xml.WriteElementString("OutputEncoding", "UTF-8");
        xml.WriteEndElement();
    });

    // Never within a pair: half of one is no character, and XML can't hold it.
    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
