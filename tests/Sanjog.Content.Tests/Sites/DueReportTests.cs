using Sanjog.Content.Reports;
using Sanjog.Content.Sites;

namespace Sanjog.Content.Tests.Sites;

public sealed class DueReportTests
{
    private static readonly DueReport Statement = new(ReportType.Fcra, new FinancialYear(2023), 9);

    [Theory]
    [InlineData("2024-03-31", "")]
    [InlineData("2024-04-01", "2023-24 2024-12-31")]
    [InlineData("2024-12-31", "2023-24 2024-12-31")]
    [InlineData("2025-01-01", "2023-24 2024-12-31 late")]
    [InlineData("2025-04-01", "2024-25 2025-12-31, 2023-24 2024-12-31 late")]
    public void It_is_owed_from_the_day_after_its_year_and_late_from_the_day_after_the_last(string today, string owed) =>
        Assert.Equal(owed, Owed(Statement, today, _ => false));

    [Fact]
    public void What_is_there_is_not_owed() => Assert.Equal("2024-25 2025-12-31", Owed(Statement, "2025-04-01", year => year.StartYear == 2023));

    [Theory]
    [InlineData(1, "2024-04-30")]
    [InlineData(11, "2025-02-28")]
    [InlineData(23, "2026-02-28")]
    [InlineData(24, "2026-03-31")]
    public void It_is_due_by_the_last_day_of_a_month(int months, string day) =>
        Assert.Equal($"2023-24 {day}", Owed(Statement with { Months = months }, "2024-04-01", _ => false));

    [Theory]
    [InlineData(9)]
    [InlineData(1)]
    [InlineData(24)]
    public void What_it_says_changes_at_no_other_instants_than_it_tells(int months)
    {
        var due = Statement with { Months = months };
        var now = new DateTime(2022, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        for (var day = 0; day < 2500; day++)
        {
            var next = now.AddDays(1);
            var changes = !Told(due, now).SequenceEqual(Told(due, next));
            Assert.True(!changes || due.NextChange(now) <= next, $"{now:u}");
            now = next;
        }
    }

    private static string Owed(DueReport due, string today, Func<FinancialYear, bool> isThere) => string.Join(
        ", ", due.Owed(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), isThere).Select(report => $"{report.Year} {report.Due:yyyy-MM-dd}{(report.IsLate ? " late" : "")}"));

    private static IEnumerable<OwedReport> Told(DueReport due, DateTime now) => due.Owed(Sanjog.Content.Text.IndiaTime.DayOf(now), _ => false);
}
