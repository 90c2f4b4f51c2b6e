using System.Globalization;
using System.Text;
using System.Xml;

namespace Sanjog.Web.Feeds;

/// <summary>What both XML formats share.</summary>
internal static class XmlFeed
{
    public const string AtomNamespace = "http://www.w3.org/2005/Atom";

    private const string LinkElement = "link";

    public static XmlWriter Open(Stream stream) => XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, IndentChars = "", NewLineChars = "\n",
    });

    /// <summary>A time of RFC 3339, to the second.</summary>
    public static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

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
