using Sanjog.Content.Pages;
using Sanjog.Content.Reports;
using Sanjog.Content.Stories;

namespace Sanjog.Content;

/// <summary>
/// The addresses that the site has whatever its content says, and the places on its pages that a <c>#</c> can name. The
/// pages themselves are made elsewhere: tests hold both equal.
/// </summary>
public static class SiteAddresses
{
    public const string Stories = "/stories";
    public const string Reports = "/annual-reports";
    public const string VerifyReports = $"{Reports}/verify";
    public const string Search = "/search";
    private const string Home = "home";

    private static readonly string[] OnEveryPage = ["content", "help", "help-heading"];

    private static readonly string[] Feeds =
        [.. ((string[])["", Reports]).SelectMany(start => ((string[])["atom", "xml", "json"]).Select(ending => $"{start}/feed.{ending}"))];

    // What is there for programs, and has no places to lead to.
    private static readonly string[] ForPrograms =
    [
        $"{Reports}/latest", $"{Reports}/all.zip", $"{Reports}/SHA256SUMS", $"{VerifyReports}.js", "/robots.txt", "/sitemap.xml", "/.well-known/security.txt", "/opensearch.xml", "/card.png", "/site.webmanifest",
        "/health/live", "/health/ready", .. Feeds,
    ];

    /// <summary>All that hold no name of a story, report, kind, type or theme.</summary>
    public static IReadOnlyList<string> Fixed { get; } =
        [.. PageReader.Names.Select(Page), Stories, Reports, VerifyReports, Search, .. ForPrograms];

    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetNames<StoryKind>().Select(kind => $"{Stories}/kinds/{kind.ToLowerInvariant()}")];

    public static IReadOnlyList<string> ReportTypes { get; } = [.. Enum.GetNames<ReportType>().Select(type => $"{Reports}/types/{type.ToLowerInvariant()}")];

    public static string Page(string name) => name == Home ? "/" : $"/{name}";

    public static string Story(string slug) => $"{Stories}/{slug}";

    public static string Tag(string slug) => $"{Stories}/tags/{slug}";

    public static string Report(string slug) => $"{Reports}/{slug}";

    public static string ReportText(string slug) => $"{Report(slug)}/text";

    /// <summary>The id of a page of a PDF where its text is read.</summary>
    public static string ReportPage(int number) => $"page-{number}";

    /// <summary>The ids that a page has beside those in its text; null for what is no page, or leads on to one that is not known here.</summary>
    public static IReadOnlyList<string>? Ids(string address) => address switch
    {
        "/" => [.. OnEveryPage, "thought-heading", "stories-heading", "reports-heading"],
        "/roles" => [.. OnEveryPage, "roles", "roles-heading", "registrations", "registrations-heading"],
        Reports => [.. OnEveryPage, "latest-heading", "everything"],
        VerifyReports => [.. OnEveryPage, "commands"],
        Search => [.. OnEveryPage, "q"],
        _ when ForPrograms.Contains(address, StringComparer.Ordinal) => null,
        _ when IsStory(address) => [.. OnEveryPage, "after-note", "related-heading", "share-heading"],
        _ => OnEveryPage,
    };

    private static bool IsStory(string address) => address.Split('/') is ["", "stories", _];
}
