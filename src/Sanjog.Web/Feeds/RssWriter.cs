using System.Globalization;
using System.Net;
using System.Xml;
using Sanjog.Web.Http;

namespace Sanjog.Web.Feeds;

/// <summary>Writes a feed as RSS 2.0, as the profile of the RSS Advisory Board has it. It has no way to say what was withdrawn.</summary>
internal static class RssWriter
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    public static void Write(Feed feed, Stream stream)
    {
        using var xml = XmlOutput.Open(stream);
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, XmlFeed.AtomNamespace);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.Page);
        xml.WriteElementString("description", Html(feed.Description));
        xml.WriteElementString("language", feed.Language);
        xml.WriteAtomLink("atom", "self", feed.AddressIn(FeedFormat.Rss), FeedFormat.Rss.MediaType);
        foreach (var entry in feed.Entries)
        {
            WriteItem(xml, entry);
        }

        xml.WriteEndDocument();
    }

    private static void WriteItem(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", entry.Title);
        xml.WriteElementString("link", entry.Address);
        WriteId(xml, entry);
        xml.WriteElementString("pubDate", FeedTime.Rfc822(entry.Published));
        foreach (var tag in entry.Tags)
        {
            xml.WriteElementString("category", tag.Name);
        }

        xml.WriteElementString("description", Html(entry.Summary));
        if (entry.Html is { } html)
        {
            xml.WriteElementString("encoded", Content, html);
        }

        WriteFile(xml, entry);
        xml.WriteEndElement();
    }

    private static void WriteId(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(entry.Id);
        xml.WriteEndElement();
    }

    private static void WriteFile(XmlWriter xml, FeedEntry entry)
    {
        if (entry.File is { } file)
        {
            xml.WriteStartElement("enclosure");
            xml.WriteAttributeString("url", file.Address);
            xml.WriteAttributeString("length", file.Size.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("type", file.MediaType);
            xml.WriteEndElement();
        }
    }

    // A description is markup, whatever stands in it.
    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
