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

    /// <summary>The text of the current file.</summary>
    public List<ReportPageRow> Pages { get; init; } = [];

    /// <summary>The outline of the current file.</summary>
    public List<ReportBookmarkRow> Outline { get; init; } = [];

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
        Pages = [.. report.File.Text.Select((text, index) => new ReportPageRow { FilePath = filePath, Number = index + 1, Text = text })],
        Outline = [.. report.File.Outline.Select((bookmark, index) => ReportBookmarkRow.From(filePath, bookmark, index))],
    };
}

/// <summary>The text of one page of a report's PDF.</summary>
internal sealed class ReportPageRow
{
    public required string FilePath { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required TrustedHtml Text { get; init; }
}

/// <summary>An entry of the outline of a report's PDF.</summary>
internal sealed class ReportBookmarkRow
{
    public required string FilePath { get; init; }

    public required int Order { get; init; }

    public required string Title { get; init; }

    public required int Level { get; init; }

    public required int Page { get; init; }

    public static ReportBookmarkRow From(string filePath, PdfBookmark bookmark, int order) => new()
    {
        FilePath = filePath,
        Order = order,
        Title = bookmark.Title,
        Level = bookmark.Level,
        Page = bookmark.Page,
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

    public required long Crc32 { get; init; }

    public required bool Tagged { get; init; }

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
        Crc32 = pdf.Crc32,
        Tagged = pdf.IsTagged,
        ModifiedUtc = pdf.ModifiedUtc,
        Version = version,
        Replaced = replaced,
        Current = current,
    };
}
