using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Reports;
using Sanjog.Content.Text;

namespace Sanjog.Content.Sites;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SiteReader
{
    private const string CheckedOn = "checkedOn";

    // Numbers and hours of help lines change, and nobody tells the site.
    private const int DaysBetweenCalls = 90;

    /// <param name="today">The day on which advice is asked for; null where only errors count.</param>
    public static Site Read(KeyReader keys, DateOnly? today, Problems problems)
    {
        var site = new Site
        {
            Name = keys.RequiredText("name", maxLength: 80),
            LegalName = keys.RequiredText("legalName", maxLength: 120),
            Summary = keys.RequiredText("summary", maxLength: 300),
            Place = keys.RequiredText("place", maxLength: 80),
            Founded = keys.RequiredNumber("founded", 1900, 2199),
            Registered = keys.RequiredNumber("registered", 1900, 2199),
            Languages = ReadLanguages(keys, problems),
            SupportLines = keys.RequiredMaps("supportLines", line => ReadSupportLine(line, today, problems)),
            DueReports = keys.Maps("dueReports", due => ReadDueReport(due, problems)),
            Contact = keys.Map("contact", contact => ContactReader.Read(contact, problems)),
        };
        keys.RefuseUnknownKeys();
        return site;
    }

    private static IReadOnlyList<string> ReadLanguages(KeyReader keys, Problems problems)
    {
        var tags = keys.RequiredItems("languages", maxLength: 20, LanguageTag.Form);
        foreach (var tag in tags)
        {
            LanguageTag.RefuseUnknown(tag.At, tag.Value, "languages", problems);
        }

        return [.. tags.Select(tag => tag.Value)];
    }

    private static DueReport ReadDueReport(KeyReader keys, Problems problems)
    {
        problems.Note(outline => outline.DueReports, "", keys.At);
        return new DueReport(ReportReader.ReadType(keys), FinancialYear.Required(keys, "since", problems), keys.RequiredNumber("months", 1, DueReport.MostMonths));
    }

    private static SupportLine ReadSupportLine(KeyReader keys, DateOnly? today, Problems problems)
    {
        var line = new SupportLine(
            keys.RequiredText("name", maxLength: 80),
            TelephoneNumber.Required(keys, "number", problems),
            keys.RequiredText("who"),
            keys.Text("hours", maxLength: 80),
            keys.RequiredText("source"),
            keys.Date(CheckedOn));
        if (line.Number.Length > 0 && today is { } day && CallMessage(keys, line, day) is { } message)
        {
            problems.Add(keys.PositionOf(CheckedOn), Codes.NotCalled, message);
        }

        return line;
    }

    // What is no day is an error already.
    private static string? CallMessage(KeyReader keys, SupportLine line, DateOnly today) => line.CheckedOn switch
    {
        null => keys.Has(CheckedOn) ? null : $"Nobody has written down a call to {line.Number}. Call it, and write the day as 'checkedOn'.",
        { } day when day > today => $"{line.Number} can't have been called on {day:yyyy-MM-dd}, which has yet to come. Correct the day.",
        { } day when day < today.AddDays(-DaysBetweenCalls) =>
            $"{line.Number} was last called on {day:yyyy-MM-dd}, more than {DaysBetweenCalls} days ago. Call it again, and write the day.",
        _ => null,
    };
}
