using System.Linq.Expressions;
using Sanjog.Content.Markup;
using Sanjog.Content.Reports;

namespace Sanjog.Data.Reports;

/// <summary>A report as it stands on the shelf: all that a reader needs to know before the click.</summary>
/// <param name="Corrected">The day a file took the place of an earlier one; null when none did, or when not recorded.</param>
public sealed record ReportCard(
    string Slug,
    string Title,
    FinancialYear Year,
    ReportType Type,
    string Language,
    DateOnly Published,
    DateOnly? Corrected,
    string? Summary,
    bool Sample,
    ReportFile File)
{
    /// <summary>The day on which it last changed.</summary>
    public DateOnly Changed => Corrected > Published ? Corrected.Value : Published;

    internal static Expression<Func<ReportFileRow, ReportCard>> FromRow { get; } = file => new ReportCard(
        file.Report!.Slug, file.Report.Title, new FinancialYear(file.Report.StartYear), file.Report.Type, file.Report.Language,
        file.Report.Published, file.Report.Files.Max(other => other.Replaced), file.Report.Summary, file.Report.Sample,
        new ReportFile(file.Name, file.Size, file.Pages, file.Sha256, file.Crc32, file.Tagged, file.ModifiedUtc, file.Version, file.Replaced));
}

/// <summary>One PDF of a report.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of all its bytes, in lower-case hexadecimal.</param>
/// <param name="Crc32">Of all its bytes, as archives store it.</param>
/// <param name="Tagged">True where it is marked up for screen readers.</param>
/// <param name="Replaced">The day a newer version took its place; null for the current one, or when not recorded.</param>
public sealed record ReportFile(
    string Name, long Size, int Pages, string Sha256, long Crc32, bool Tagged, DateTime ModifiedUtc, string? Version, DateOnly? Replaced)
{
    internal static Expression<Func<ReportFileRow, ReportFile>> FromRow { get; } = file => new ReportFile(
        file.Name, file.Size, file.Pages, file.Sha256, file.Crc32, file.Tagged, file.ModifiedUtc, file.Version, file.Replaced);

    /// <summary>True where the name ends in its version, such as <c>report-v2.pdf</c>: such a name never gets other bytes.</summary>
    public bool IsNamedByVersion =>
        Version is not null && ((string[])["-v", ".v"]).Any(mark => Name.EndsWith($"{mark}{Version}.pdf", StringComparison.OrdinalIgnoreCase));
}

/// <summary>A report with all that its page shows.</summary>
/// <param name="Earlier">The versions it replaced, newest first.</param>
/// <param name="Outline">The contents of the current file, as it tells them; empty where it does not.</param>
public sealed record ReportDetail(ReportCard Card, TrustedHtml Body, IReadOnlyList<ReportFile> Earlier, IReadOnlyList<PdfBookmark> Outline);

/// <summary>A PDF among all that can be downloaded.</summary>
/// <param name="Card">Its report, with this file, be it the current one or not.</param>
public sealed record ShelvedFile(ReportCard Card, bool IsCurrent)
{
    public ReportFile File => Card.File;
}

/// <summary>The text of a report's PDF, to be read without it.</summary>
/// <param name="Pages">In their order, as in the PDF: some may be empty.</param>
public sealed record ReportText(ReportCard Card, IReadOnlyList<TrustedHtml> Pages);
