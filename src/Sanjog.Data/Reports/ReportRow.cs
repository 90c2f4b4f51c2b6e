using Sanjog.Content.Markup;
using Sanjog.Content.Reports;

namespace Sanjog.Data.Reports;

/// <summary>A report as stored.</summary>
internal sealed class ReportRow
{
    public required string FilePath { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required int StartYear { get; init; }

    public required ReportType Type { get; init; }

    public required string Language { get; init; }

    public required DateOnly Published { get; init; }

    public string? Summary { get; init; }

    public required bool Sample { get; init; }

    public required TrustedHtml Body { get; init; }

    /// <summary>The current file and those it replaced.</summary>
    public List<ReportFileRow> Files { get; init; } = [];

    public static ReportRow From(string filePath, Report report) => new()
    {
        FilePath = filePath,
        Slug = report.Slug,
        Title = report.Title,
        StartYear = report.Year.StartYear,
        Type = report.Type,
        Language = report.Language,
        Published = report.Published,
        Summary = report.Summary,
        Sample = report.Sample,
        Body = report.Body,
        Files =
        [
            ReportFileRow.From(filePath, report.File, report.Version, replaced: null, current: true),
            .. report.Supersedes.Where(earlier => earlier.File.Name != report.File.Name).DistinctBy(earlier => earlier.File.Name)
                .Select(earlier => ReportFileRow.From(filePath, earlier.File, earlier.Version, earlier.Replaced, current: false)),
        ],
    };
}

/// <summary>One PDF of a report. Its bytes stay in the content folder.</summary>
internal sealed class ReportFileRow
{
    public required string FilePath { get; init; }

    public required string Name { get; init; }

    public required long Size { get; init; }

    public required int Pages { get; init; }

    public required string Sha256 { get; init; }

    public required DateTime ModifiedUtc { get; init; }

    public string? Version { get; init; }

    public DateOnly? Replaced { get; init; }

    public required bool Current { get; init; }

    public ReportRow? Report { get; init; }

    public static ReportFileRow From(string filePath, PdfFile pdf, string? version, DateOnly? replaced, bool current) => new()
    {
        FilePath = filePath,
        Name = pdf.Name,
        Size = pdf.Size,
        Pages = pdf.Pages,
        Sha256 = pdf.Sha256,
        ModifiedUtc = pdf.ModifiedUtc,
        Version = version,
        Replaced = replaced,
        Current = current,
    };
}
