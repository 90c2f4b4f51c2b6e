namespace Sanjog.Content.Tests.Checks;

/// <summary>On the day of these tests, 25 November 2026, the statement for 2025-26 is due within 60 days, and the one for 2024-25 was.</summary>
public sealed class DueReportCheckTests
{
    private const string Place = "site.yml(22,14): warning SJ0413: ";
    private const string Soon = $"{Place}The annual report for 2025-26 is due by 2026-12-31, and is not in reports/. Put it there, or correct 'dueReports'.";
    private const string Late = $"{Place}The annual report for 2024-25 was due by 2025-12-31, and is not in reports/. Put it there, or correct 'dueReports'.";

    [Fact]
    public void What_is_due_soon_or_late_is_a_warning_at_its_entry_and_a_sample_does_not_count() => Assert.Equal([Soon, Late], Lines("2024-25", 9));

    [Fact]
    public void What_is_there_is_not_asked_for() => Assert.Equal([Soon], Lines("2024-25", 9, ("sample: true\n", "")));

    [Fact]
    public void What_is_due_later_is_not_asked_for_yet() => Assert.Empty(Lines("2025-26", 11));

    [Fact]
    public void While_a_report_has_an_error_nothing_is_said() =>
        Assert.DoesNotContain(Lines("2024-25", 9, ("type: annual", "type: anual")), line => line.Contains("SJ0413", StringComparison.Ordinal));

    private static IEnumerable<string> Lines(string since, int months, (string From, string To)? change = null)
    {
        const string Report = "reports/annual-report-2024-25.md";
        using var content = new TemporaryContent().CopyShipped();
        content.Write("site.yml", File.ReadAllText(content.PathOf("site.yml")) + $"dueReports: [{{type: annual, since: \"{since}\", months: {months}}}]\n");
        if (change is { } changed)
        {
            content.Write(Report, File.ReadAllText(content.PathOf(Report)).Replace(changed.From, changed.To, StringComparison.Ordinal));
        }

        return content.Lines();
    }
}
