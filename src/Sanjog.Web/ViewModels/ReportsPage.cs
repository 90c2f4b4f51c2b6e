using Sanjog.Content.Reports;
using Sanjog.Content.Sites;
using Sanjog.Data.Reports;
using Sanjog.Web.Http;

namespace Sanjog.Web.ViewModels;

/// <summary>The shelf of reports, all or narrowed to a type.</summary>
/// <param name="Type">What it is narrowed to; null for all.</param>
/// <param name="Latest">Set apart from the others; null where it is narrowed, and while there is none.</param>
/// <param name="Years">The others, newest year first.</param>
/// <param name="Types">Ways to narrow by type: those of which there are reports.</param>
/// <param name="Owed">What is due and not there yet, the newest first.</param>
internal sealed record ReportsPage(
    ReportType? Type, ReportCard? Latest, IReadOnlyList<ReportYear> Years, IReadOnlyList<FilterLink> Types, IReadOnlyList<OwedReport> Owed, AllFiles Files)
{
    public string Heading => Type?.Plural() ?? "Annual reports";

    public string Path => Type is { } type ? Paths.ReportType(type) : Paths.AnnualReports;

    public bool IsEmpty => Latest is null && Years.Count == 0;

    public IEnumerable<ReportCard> All => Years.SelectMany(year => year.Reports).Prepend(Latest).OfType<ReportCard>();

    /// <param name="files">Of all reports, in the order of the shelf.</param>
    /// <param name="today">In India.</param>
    public static ReportsPage From(IReadOnlyList<ShelvedFile> files, ReportType? type, IReadOnlyList<DueReport> due, DateOnly today)
    {
        var reports = files.Where(file => file.IsCurrent).Select(file => file.Card).ToList();
        var shown = reports.Where(report => type is null || report.Type == type).ToList();
        var latest = type is null ? shown.Find(report => report.Type == ReportType.Annual) ?? shown.FirstOrDefault() : null;
        return new ReportsPage(
            type,
            latest,
            [.. shown.Where(report => report != latest).GroupBy(report => report.Year, (year, others) => new ReportYear(year, [.. others]))],
            [.. reports.Select(report => report.Type).Distinct().Order().Select(of => new FilterLink(of.Plural(), Paths.ReportType(of)))],
            [.. due.Where(report => type is null || report.Type == type).SelectMany(report => NotThere(report, reports, today)).OrderByDescending(report => report.Due)],
            AllFiles.From(files));
    }

    private static IEnumerable<OwedReport> NotThere(DueReport due, List<ReportCard> reports, DateOnly today) =>
        due.Owed(today, year => reports.Exists(report => report.Type == due.Type && report.Year == year && !report.Sample));
}

/// <summary>The reports of a financial year.</summary>
internal sealed record ReportYear(FinancialYear Year, IReadOnlyList<ReportCard> Reports);

/// <summary>What all PDFs are together. One that two reports name is one.</summary>
internal sealed record AllFiles(int Count, long Size)
{
    public static AllFiles From(IReadOnlyList<ShelvedFile> files)
    {
        var sizes = files.DistinctBy(file => file.File.Name).Select(file => file.File.Size).ToList();
        return new AllFiles(sizes.Count, sizes.Sum());
    }
}
