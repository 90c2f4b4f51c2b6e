using System.Text;
using System.Xml;

namespace Sanjog.Web.Http;

/// <summary>XML documents as text, as all that the site writes are: UTF-8 without a mark before it, a line for each element.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, IndentChars = "", NewLineChars = "\n",
    };

    public static XmlWriter Open(Stream stream) => XmlWriter.Create(stream, Settings);

    public static string Of(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = Open(stream))
        {
            write(xml);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
