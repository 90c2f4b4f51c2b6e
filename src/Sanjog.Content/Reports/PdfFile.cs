namespace Sanjog.Content.Reports;

/// <summary>A PDF beside its report.</summary>
/// <param name="Name">The file name alone; the file stands in the folder <c>reports/</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of all its bytes, in lower-case hexadecimal.</param>
public sealed record PdfFile(string Name, long Size, int Pages, string Sha256, DateTime ModifiedUtc);
