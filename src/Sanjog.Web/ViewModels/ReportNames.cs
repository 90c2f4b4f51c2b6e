using System.Globalization;
using Sanjog.Content.Reports;
using Sanjog.Content.Search;
using Sanjog.Data.Reports;

namespace Sanjog.Web.ViewModels;

/// <summary>How reports are spoken of on pages.</summary>
internal static class ReportNames
{
    private const double Kilo = 1000;

    public static string Name(this ReportType type) => type switch
    {
        ReportType.Audited => "Audited accounts",
        ReportType.Fcra => "FCRA statement",
        ReportType.Certificate => "Certificate",
        _ => "Annual report",
    };

    public static string Plural(this ReportType type) => type switch
    {
        ReportType.Audited => "Audited accounts",
        ReportType.Fcra => "FCRA statements",
        ReportType.Certificate => "Certificates",
        _ => "Annual reports",
    };

    /// <summary>A single one, in a sentence.</summary>
    public static string InWords(this ReportType type) => type switch
    {
        ReportType.Audited => "statement of audited accounts",
        ReportType.Fcra => "FCRA statement",
        ReportType.Certificate => "certificate",
        _ => "annual report",
    };

    /// <summary>The type of that name in an address; null for none.</summary>
    public static ReportType? Find(string name) =>
        Enum.GetValues<ReportType>().Cast<ReportType?>().FirstOrDefault(type => type!.Value.InAddress() == name);

    public static string InAddress(this ReportType type) => type.ToString().ToLowerInvariant();

    /// <summary>The title, and the financial year where the title does not hold it: the accounts of all years may bear the same one.</summary>
    public static string TitleWithYear(this ReportCard report) => HoldsYear(report) ? report.Title : $"{report.Title} {report.Year}";

    /// <summary>With a word that says so where it is a sample.</summary>
    public static string FullTitle(this ReportCard report) => report.Sample ? $"{report.TitleWithYear()} (sample)" : report.TitleWithYear();

    public static string Description(this ReportCard report) => report.Summary ?? $"{report.Type.Name()} for {report.Year}";

    /// <summary>All that a reader should know before the click: "PDF, 96 kB, 3 pages, English".</summary>
    public static string Facts(this ReportCard report) =>
        $"PDF, {Size(report.File.Size)}, {Pages(report.File.Pages)}, {report.LanguageName()}";

    public static string LanguageName(this ReportCard report) => CultureInfo.GetCultureInfo(report.Language).EnglishName;

    public static string Pages(int count) => count == 1 ? "1 page" : $"{count} pages";

    public static string Accessibility(this ReportFile file) =>
        file.Tagged ? "Tagged for screen readers" : "Not tagged for screen readers: the text page is easier to listen to";

    /// <summary>Null where no version is told.</summary>
    public static string? InWords(this ReportFile file) => file.Version is null ? null : $"version {file.Version}";

    /// <summary>In decimal units, as phones and browsers count.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(bytes / Kilo))} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo:0.0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo / Kilo:0.0} GB"),
    };

    // In the digits of any script, and with any dash.
    private static bool HoldsYear(ReportCard report) =>
        $" {SearchWords.Fold(report.Title)} ".Contains($" {SearchWords.Fold($"{report.Year}")} ", StringComparison.Ordinal);
}
