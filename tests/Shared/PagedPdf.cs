using System.Text;

namespace Sanjog.Tests;

/// <summary>Writes PDFs of several pages without tags, such as scanners make.</summary>
internal static class PagedPdf
{
    /// <summary>Draws a picture over the whole page.</summary>
    public const string Picture = "q 595 0 0 842 0 0 cm /I Do Q ";

    private const int FirstPage = 20;

    /// <param name="height">Above the lower edge, in points.</param>
    public static string Line(string text, int height = 400) => $"BT /F1 12 Tf 72 {height} Td ({text}) Tj ET ";

    public static byte[] Build(IEnumerable<string> pages)
    {
        var contents = pages.ToList();
        var file = new PdfBuilder { Catalog = "/Lang (en)" }
            .Set(2, $"<< /Type /Pages /Kids [{string.Concat(contents.Select((_, index) => $"{FirstPage + (2 * index)} 0 R "))}] /Count {contents.Count} >>")
            .SetStream(9, "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", [0]);
        foreach (var (index, content) in contents.Index())
        {
            var number = FirstPage + (2 * index);
            file.Set(number, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {number + 1} 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /I 9 0 R >> >> >>")
                .SetStream(number + 1, "", Encoding.Latin1.GetBytes(content));
        }

        return file.Build();
    }
}
