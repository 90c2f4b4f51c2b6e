using UglyToad.PdfPig.Content;

namespace Sanjog.Content.Reports;

/// <summary>What a page shows beside its text.</summary>
/// <param name="Share">How much of the page pictures take: 1 for all of it.</param>
internal readonly record struct PdfPictures(double Share, int Drawings)
{
    // Less is a logo or a rule, as they stand at the head of pages that say nothing.
    private const double LeastShare = 0.1;
    private const int FewestDrawings = 20;

    /// <summary>Of a page that could not be looked at or read.</summary>
    public static readonly PdfPictures Unknown = new(Share: 1, Drawings: 0);

    public bool AreSeen => Share >= LeastShare || Drawings >= FewestDrawings;

    /// <summary>True for a page that was scanned, or is a photograph.</summary>
    public bool AreMost => Share > 0.5;

    public static PdfPictures Of(Page page)
    {
        try
        {
            var paper = page.Width * page.Height;
            return new PdfPictures(page.GetImages().Sum(image => image.BoundingBox.Area) / paper, page.Paths.Count(path => path.IsFilled || path.IsStroked));
        }
        // The text of the page is not lost with its pictures.
        catch (Exception fault) when (PdfObjects.IsOfTheFile(fault))
        {
            return Unknown;
        }
    }
}
