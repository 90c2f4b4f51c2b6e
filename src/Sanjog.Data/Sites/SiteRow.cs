using Sanjog.Content.Reports;
using Sanjog.Content.Sites;

namespace Sanjog.Data.Sites;

/// <summary>What <c>site.yml</c> says, as stored.</summary>
internal sealed class SiteRow
{
    public required string FilePath { get; init; }

    public required string Name { get; init; }

    public required string LegalName { get; init; }

    public required string Summary { get; init; }

    public required string Place { get; init; }

    public required int Founded { get; init; }

    public required int Registered { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public string? ContactEmail { get; init; }

    public string? ContactPhone { get; init; }

    public string? ContactSecurity { get; init; }

    public List<SupportLineRow> SupportLines { get; init; } = [];

    public List<DueReportRow> DueReports { get; init; } = [];

    public static SiteRow From(string filePath, Site site) => new()
    {
        FilePath = filePath,
        Name = site.Name,
        LegalName = site.LegalName,
        Summary = site.Summary,
        Place = site.Place,
        Founded = site.Founded,
        Registered = site.Registered,
        Languages = site.Languages,
        ContactEmail = site.Contact?.Email,
        ContactPhone = site.Contact?.Phone,
        ContactSecurity = site.Contact?.Security,
        SupportLines = [.. site.SupportLines.Select((line, index) => SupportLineRow.From(filePath, line, index))],
        DueReports = [.. site.DueReports.Select((due, index) => DueReportRow.From(filePath, due, index))],
    };
}

/// <summary>A telephone number for somebody who needs help.</summary>
internal sealed class SupportLineRow
{
    public required string FilePath { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    public required string Number { get; init; }

    public required string Who { get; init; }

    public string? Hours { get; init; }

    public required string Source { get; init; }

    public DateOnly? CheckedOn { get; init; }

    public static SupportLineRow From(string filePath, SupportLine line, int order) => new()
    {
        FilePath = filePath,
        Order = order,
        Name = line.Name,
        Number = line.Number,
        Who = line.Who,
        Hours = line.Hours,
        Source = line.Source,
        CheckedOn = line.CheckedOn,
    };
}

/// <summary>A kind of report that is owed for every financial year.</summary>
internal sealed class DueReportRow
{
    public required string FilePath { get; init; }

    public required int Order { get; init; }

    public required ReportType Type { get; init; }

    public required int SinceYear { get; init; }

    public required int Months { get; init; }

    public DueReport ToDueReport() => new(Type, new FinancialYear(SinceYear), Months);

    public static DueReportRow From(string filePath, DueReport due, int order) => new()
    {
        FilePath = filePath,
        Order = order,
        Type = due.Type,
        SinceYear = due.Since.StartYear,
        Months = due.Months,
    };
}
