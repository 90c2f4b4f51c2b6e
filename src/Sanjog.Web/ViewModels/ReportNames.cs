using System.Globalization;
using Sanjog.Content.Reports;
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

    /// <summary>With a word that says so where it is a sample.</summary>
    public static string FullTitle(this ReportCard report) => report.Sample ? $"{report.Title} (sample)" : report.Title;

    public static string Description(this ReportCard report) => report.Summary ?? $"{report.Type.Name()} for {report.Year}";

    /// <summary>All that a reader should know before the click: "PDF, 96 kB, 3 pages, English".</summary>
    public static string Facts(this ReportCard report) => Facts(report.File, report.Language);

    public static string Facts(ReportFile file, string language) =>
        $"PDF, {Size(file.Size)}, {(file.Pages == 1 ? "1 page" : $"{file.Pages} pages")}, {CultureInfo.GetCultureInfo(language).EnglishName}";

    /// <summary>In decimal units, as phones and browsers count.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(bytes / Kilo))} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo:0.0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo / Kilo:0.0} GB"),
    };
}
