using Sanjog.Data.Reports;

namespace Sanjog.Web.ViewModels;

/// <summary>The shelf of reports.</summary>
/// <param name="Latest">Set apart from the others; null while there is none.</param>
internal sealed record ReportsPage(ReportCard? Latest, IReadOnlyList<ReportCard> Earlier)
{
    public IEnumerable<ReportCard> All => Latest is null ? [] : Earlier.Prepend(Latest);

    public static ReportsPage From(IReadOnlyList<ReportCard> shelf) =>
        shelf.Count == 0 ? new ReportsPage(null, []) : new ReportsPage(shelf[0], [.. shelf.Skip(1)]);
}
