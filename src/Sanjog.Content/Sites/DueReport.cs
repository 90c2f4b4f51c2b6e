using Sanjog.Content.Reports;
using Sanjog.Content.Text;

namespace Sanjog.Content.Sites;

/// <summary>A kind of report that is owed for every financial year.</summary>
/// <param name="Since">The first year it is owed for.</param>
/// <param name="Months">How many after the end of a year the month comes by whose last day it is due.</param>
public sealed record DueReport(ReportType Type, FinancialYear Since, int Months)
{
    public const int MostMonths = 24;

    // Years whose report may still be due, and the one that is running.
    private const int OpenYears = (MostMonths / 12) + 2;

    /// <summary>What is owed of the years that have ended, the newest first.</summary>
    /// <param name="isThere">Whether the report of a year can be read.</param>
    public IEnumerable<OwedReport> Owed(DateOnly today, Func<FinancialYear, bool> isThere) =>
        from start in Years(FinancialYear.LastBefore(today)).Reverse()
        let year = new FinancialYear(start)
        where !isThere(year)
        select new OwedReport(Type, year, DayFor(year), DayFor(year) < today);

    /// <summary>The next instant, in UTC, at which something begins to be owed or to be late.</summary>
    public DateTime NextChange(DateTime now)
    {
        var last = FinancialYear.LastBefore(IndiaTime.DayOf(now)).StartYear;
        return Years(new FinancialYear(Math.Max(last, Since.StartYear) + 1)).TakeLast(OpenYears).Select(start => new FinancialYear(start))
            .SelectMany(year => new[] { IndiaTime.EndOf(year.LastDay), IndiaTime.EndOf(DayFor(year)) }).Where(change => change > now).Min();
    }

    // From a 31st, months on lead to the last day of their month, however short it is.
    private DateOnly DayFor(FinancialYear year) => year.LastDay.AddMonths(Months);

    private IEnumerable<int> Years(FinancialYear last) => Enumerable.Range(Since.StartYear, Math.Max(0, last.StartYear - Since.StartYear + 1));
}

/// <summary>A report that is not there yet.</summary>
/// <param name="Due">The last day in time.</param>
/// <param name="IsLate">True once that day has passed.</param>
public sealed record OwedReport(ReportType Type, FinancialYear Year, DateOnly Due, bool IsLate);
