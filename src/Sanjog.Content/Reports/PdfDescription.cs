using System.Xml;
using UglyToad.PdfPig.Tokens;

namespace Sanjog.Content.Reports;

/// <summary>
/// What a PDF says about itself: its document information (ISO 32000-1, section 14.3.3) and its XMP packet, which newer
/// programs write beside it or in its place.
/// </summary>
internal sealed class PdfDescription
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const int LongestPacket = 4 * 1024 * 1024;

    private readonly PdfBudget budget;
    private readonly List<(string Name, string Text)> entries = [];

    /// <param name="information">The dictionary that the trailer names.</param>
    public PdfDescription(PdfObjects objects, DictionaryToken? information)
    {
        budget = objects.Budget;
        foreach (var (name, token) in information?.Data ?? DictionaryToken.Empty.Data)
        {
            Add(name, PdfObjects.TextOf(objects.Find(token)));
        }

        ReadPacket(objects.Unpacked(objects.Catalog.Data.GetValueOrDefault("Metadata")));
        Title = First("Title") ?? First("title");
        Authors = [.. entries.Where(entry => entry.Name is "Author" or "creator").Select(entry => entry.Text).Distinct(StringComparer.Ordinal)];
    }

    public string? Title { get; }

    public IReadOnlyList<string> Authors { get; }

    /// <summary>All the rest.</summary>
    public IEnumerable<string> Remarks => entries.Where(entry => entry.Text != Title && entry.Name is not ("Author" or "creator")).Select(entry => entry.Text);

    private string? First(string name) => entries.Find(entry => entry.Name == name).Text;

    private void Add(string name, string? text)
    {
        if (text is not null && PdfWords.Cleaned(text) is { Length: > 0 } cleaned)
        {
            budget.Keep(cleaned.Length);
            entries.Add((name, cleaned));
        }
    }

    // XMP is RDF: a property is an element with its text, with a list around its texts, or an attribute.
    private void ReadPacket(byte[]? packet)
    {
        if (packet is not { Length: > 0 and <= LongestPacket })
        {
            return;
        }

        try
        {
            // A document type could name entities that grow without end, or files.
            using var reader = XmlReader.Create(new MemoryStream(packet), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var property = "";
            while (reader.Read())
            {
                // <dc:title/> has no end that would follow.
                property = reader is { NodeType: XmlNodeType.Element, NamespaceURI: DublinCore, IsEmptyElement: false } ? reader.LocalName
                    : reader is { NodeType: XmlNodeType.Element or XmlNodeType.EndElement, NamespaceURI: DublinCore } ? ""
                    : property;
                ReadNode(reader, property);
            }
        }
        catch (XmlException)
        {
            // What was read before the fault stays.
        }
    }

    private void ReadNode(XmlReader reader, string property)
    {
        if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
        {
            Add(property, reader.Value);
        }

        if (reader.NodeType is XmlNodeType.Element && reader.MoveToFirstAttribute())
        {
            do
            {
                Add(reader.NamespaceURI == DublinCore ? reader.LocalName : "", reader.Value);
            }
            while (reader.MoveToNextAttribute());
            reader.MoveToElement();
        }
    }
}
