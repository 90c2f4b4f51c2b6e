using System.Net.Mime;
using System.Xml;
using Sanjog.Web.Http;

namespace Sanjog.Web.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287), with tombstones for what was withdrawn (RFC 6721).</summary>
internal static class AtomWriter
{
    private const string Tombstones = "http://purl.org/atompub/tombstones/1.0";

    public static void Write(Feed feed, Stream stream)
    {
        using var xml = XmlOutput.Open(stream);
        xml.WriteStartElement("feed", XmlFeed.AtomNamespace);
        xml.WriteAttributeString("xmlns", "at", null, Tombstones);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        WriteHead(xml, feed);
        foreach (var tombstone in feed.Tombstones)
        {
            WriteTombstone(xml, tombstone);
        }

        foreach (var entry in feed.Entries)
        {
            WriteEntry(xml, entry);
        }

        xml.WriteEndElement();
    }

    private static void WriteHead(XmlWriter xml, Feed feed)
    {
        xml.WriteElementString("id", feed.Id);
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("subtitle", feed.Description);
        xml.WriteElementString("updated", FeedTime.Rfc3339(feed.Updated));
        xml.WriteAtomLink("", "self", feed.AddressIn(FeedFormat.Atom), FeedFormat.Atom.MediaType);
        xml.WriteAtomLink("", "alternate", feed.Page, MediaTypeNames.Text.Html);
        xml.WriteStartElement("author");
        xml.WriteElementString("name", feed.Author.Name);
        xml.WriteElementString("uri", feed.Author.Address);
        xml.WriteEndElement();
    }

    private static void WriteTombstone(XmlWriter xml, Tombstone tombstone)
    {
        xml.WriteStartElement("at", "deleted-entry", Tombstones);
        xml.WriteAttributeString("ref", tombstone.Id);
        xml.WriteAttributeString("when", FeedTime.Rfc3339(tombstone.When));
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", entry.Id);
        xml.WriteElementString("title", entry.Title);
        xml.WriteElementString("published", FeedTime.Rfc3339(entry.Published));
        xml.WriteElementString("updated", FeedTime.Rfc3339(entry.Updated));
        xml.WriteAtomLink("", "alternate", entry.Address, MediaTypeNames.Text.Html);
        if (entry.File is { } file)
        {
            xml.WriteAtomLink("", "enclosure", file.Address, file.MediaType, file.Size);
        }

        WriteThemes(xml, entry);
        xml.WriteElementString("summary", entry.Summary);
        WriteText(xml, entry);
        xml.WriteEndElement();
    }

    private static void WriteThemes(XmlWriter xml, FeedEntry entry)
    {
        foreach (var tag in entry.Tags)
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", tag.Slug);
            xml.WriteAttributeString("label", tag.Name);
            xml.WriteEndElement();
        }
    }

    private static void WriteText(XmlWriter xml, FeedEntry entry)
    {
        if (entry.Html is { } html)
        {
            xml.WriteStartElement("content");
            xml.WriteAttributeString("type", "html");
            xml.WriteString(html);
            xml.WriteEndElement();
        }
    }
}
