using UglyToad.PdfPig;

namespace Sanjog.Content.Reports;

/// <summary>Reads PDFs in this process. A hostile file can keep it busy, fill its memory or end it.</summary>
public static class PdfInspector
{
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static PdfInspection Inspect(string path)
    {
        var bytes = File.ReadAllBytes(path);
        try
        {
            using var document = PdfDocument.Open(bytes);
            return new PdfInspection { Pages = [.. Enumerable.Repeat<IReadOnlyList<PdfParagraph>>([], document.NumberOfPages)] };
        }
        // The library throws many types on a damaged file, all of which mean the same to the editor.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new PdfInspection { Fault = PdfFault.Damaged };
        }
    }
}
