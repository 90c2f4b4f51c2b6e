using Sanjog.Content;
using Sanjog.Content.Reports;
using Sanjog.Content.Stories;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Http;

/// <summary>The addresses of the site, ready to be printed: percent-encoded and in their one form.</summary>
internal static class Paths
{
    public const string Stories = "/stories";
    public const string AnnualReports = "/annual-reports";

    /// <summary>The card that stands for the site; behind the address of a story or report, its own.</summary>
    public const string Card = "/card.png";

    // Feeds, without the ending that names the format.
    public const string StoriesFeed = "/feed";
    public const string ReportsFeed = $"{AnnualReports}/feed";

    /// <summary>All PDFs in one file.</summary>
    public const string AllReports = $"{AnnualReports}/all.zip";

    public const string ReportDigests = $"{AnnualReports}/SHA256SUMS";
    public const string VerifyReports = $"{AnnualReports}/verify";

    public const string SearchPage = "/search";

    /// <summary>True for the search, and for an address of it that was typed wrongly and may hold the words.</summary>
    public static bool IsOfSearch(PathString path) =>
        path.Value?.TrimStart('/').StartsWith(SearchPage[1..], StringComparison.OrdinalIgnoreCase) == true;

    public static string Story(string slug) => $"{Stories}/{Uri.EscapeDataString(slug)}";

    public static string StoryCard(string slug) => $"{Story(slug)}{Card}";

    public static string Tag(string slug) => $"{Stories}/tags/{Uri.EscapeDataString(slug)}";

    public static string Kind(StoryKind kind) => $"{Stories}/kinds/{kind.ToString().ToLowerInvariant()}";

    public static string Report(string slug) => $"{AnnualReports}/{Uri.EscapeDataString(slug)}";

    public static string ReportType(ReportType type) => $"{AnnualReports}/types/{type.InAddress()}";

    public static string ReportCard(string slug) => $"{Report(slug)}{Card}";

    public static string ReportFile(string slug, string fileName) => $"{Report(slug)}/{fileName}";

    /// <summary>The text of a report's PDF as a page.</summary>
    public static string ReportText(string slug) => $"{Report(slug)}/text";

    /// <summary>The text of one page of a report's PDF.</summary>
    public static string ReportText(string slug, int page) => $"{ReportText(slug)}#{SiteAddresses.ReportPage(page)}";

    /// <param name="kind">What it is narrowed to; null for everything.</param>
    public static string Search(string typed, string? kind, int page) =>
        $"{SearchPage}?q={Uri.EscapeDataString(typed)}{(kind is null ? "" : $"&kind={kind}")}{(page == 1 ? "" : $"&{PageNumber.Key}={page}")}";

    /// <summary>A page of a list; the first has no number.</summary>
    public static string NumberedPage(string list, int page) => page == 1 ? list : $"{list}?{PageNumber.Key}={page}";
}
