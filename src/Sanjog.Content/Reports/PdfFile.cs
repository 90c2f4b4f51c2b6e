using Sanjog.Content.Markup;

namespace Sanjog.Content.Reports;

/// <summary>A PDF beside its report.</summary>
/// <param name="Name">The file name alone; the file stands in the folder <c>reports/</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of all its bytes, in lower-case hexadecimal.</param>
public sealed record PdfFile(string Name, long Size, int Pages, string Sha256, DateTime ModifiedUtc)
{
    /// <summary>Of all its bytes, as archives store it (ISO 3309, as in APPNOTE.TXT, section 4.4.7).</summary>
    public uint Crc32 { get; init; }

    /// <summary>True where it is marked up for screen readers.</summary>
    public bool IsTagged { get; init; }

    public IReadOnlyList<PdfBookmark> Outline { get; init; } = [];

    /// <summary>The text of each page, to be read without the PDF.</summary>
    public IReadOnlyList<TrustedHtml> Text { get; init; } = [];
}
