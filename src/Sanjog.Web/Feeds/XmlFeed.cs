using System.Globalization;
using System.Xml;

namespace Sanjog.Web.Feeds;

/// <summary>What both XML formats share.</summary>
internal static class XmlFeed
{
    public const string AtomNamespace = "http://www.w3.org/2005/Atom";

    private const string LinkElement = "link";

    /// <summary>An Atom link; RSS borrows it.</summary>
    public static void WriteAtomLink(this XmlWriter xml, string prefix, string relation, string address, string type, long? length = null)
    {
        xml.WriteStartElement(prefix, LinkElement, AtomNamespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        if (length is { } bytes)
        {
            xml.WriteAttributeString("length", bytes.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }
}
