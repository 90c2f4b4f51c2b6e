namespace Sanjog.Content.Reports;

/// <summary>What is kept of a page while the others are read. Its letters take a thousand times more room than its text: they are let go.</summary>
internal sealed record PdfSheet(List<PdfLine> Lines, bool IsTagged, PdfPictures Pictures)
{
    /// <summary>True where something is seen, and nothing can be heard.</summary>
    public bool IsMute => Pictures.AreSeen && !Lines.Exists(line => line.Text.Any(char.IsLetterOrDigit));
}

/// <summary>A paragraph that may turn out to be a running head.</summary>
/// <param name="Size">Of its letters, in points.</param>
internal sealed record PdfLine(string Text, double Size, bool IsHeading);
