using Sanjog.Content.Markup;

namespace Sanjog.Content.Reports;

public enum ReportType
{
    Annual,
    Audited,
    Fcra,
    Certificate,
}

/// <summary>A report with its PDF.</summary>
public sealed record Report : Document
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required FinancialYear Year { get; init; }

    public required ReportType Type { get; init; }

    public required PdfFile File { get; init; }

    public string? Version { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    public required DateOnly Published { get; init; }

    public string? Summary { get; init; }

    /// <summary>True for a report that only shows where a real one will stand.</summary>
    public bool Sample { get; init; }

    /// <summary>Earlier versions, which stay downloadable.</summary>
    public IReadOnlyList<SupersededFile> Supersedes { get; init; } = [];

    public required TrustedHtml Body { get; init; }
}

/// <summary>An earlier version of a report's PDF.</summary>
public sealed record SupersededFile(PdfFile File, string? Version, DateOnly? Replaced);
