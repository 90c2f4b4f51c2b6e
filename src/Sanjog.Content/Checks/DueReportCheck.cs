using Sanjog.Content.Diagnostics;
using Sanjog.Content.Reports;
using Sanjog.Content.Sites;

namespace Sanjog.Content.Checks;

/// <summary>Reminds of reports that are owed for every year, in time to write them.</summary>
internal static class DueReportCheck
{
    private const int DaysBefore = 60;

    /// <param name="today">In India.</param>
    public static IEnumerable<Diagnostic> Run(IReadOnlyList<CheckedFile> files, DateOnly today)
    {
        // A report with an error may be the very one that is owed: it is mended first.
        var reports = files.Where(file => file.IsOriginalIn(ContentFolder.Reports)).Select(file => file.Document as Report).ToList();
        return reports.Contains(null) || files.FirstOrDefault(file => file.Document is Site) is not { } site
            ? []
            : ((Site)site.Document!).DueReports.Zip(site.Outline.DueReports)
                .SelectMany(due => Owed(due.First, reports!, today).Select(report => site.Problem(due.Second.At, Codes.ReportOwed, Message(report))));
    }

    private static IEnumerable<OwedReport> Owed(DueReport due, List<Report> reports, DateOnly today) =>
        due.Owed(today, year => reports.Exists(report => report.Type == due.Type && report.Year == year && !report.Sample))
            .Where(report => report.Due <= today.AddDays(DaysBefore));

    private static string Message(OwedReport report) =>
        $"The {report.Type.ToString().ToLowerInvariant()} report for {report.Year} {(report.IsLate ? "was" : "is")} due by {report.Due:yyyy-MM-dd}, and is not in reports/. Put it there, or correct 'dueReports'.";
}
