using Sanjog.Content;
using Sanjog.Data.Search;
using Sanjog.Web.Http;

namespace Sanjog.Web.ViewModels;

/// <summary>How what can be found is spoken of, and where it stands.</summary>
internal static class SearchNames
{
    /// <summary>The kind of that name in an address; null for none.</summary>
    public static SearchKind? Find(string? name) =>
        Enum.TryParse<SearchKind>(name, ignoreCase: true, out var kind) && kind.InAddress() == name ? kind : null;

    public static string InAddress(this SearchKind kind) => kind.ToString().ToLowerInvariant();

    public static string Plural(this SearchKind kind) => kind switch
    {
        SearchKind.Story => "Stories",
        SearchKind.Page => "Pages",
        SearchKind.Role => "Roles",
        SearchKind.Registration => "Registrations",
        SearchKind.HelpLine => "Help lines",
        _ => "Annual reports",
    };

    /// <summary>A story is called by its own kind, as on its card.</summary>
    public static string Name(this SearchHit hit) => hit.Kind switch
    {
        SearchKind.Story => hit.StoryKind!.Value.Singular(),
        SearchKind.Report => "Report",
        SearchKind.HelpLine => "Help line",
        _ => hit.Kind.ToString(),
    };

    public static string Path(this SearchHit hit) => hit.Kind switch
    {
        SearchKind.Story => Paths.Story(hit.Slug),
        SearchKind.Report => Paths.Report(hit.Slug),
        SearchKind.HelpLine => "#help",
        _ => SiteAddresses.Page(hit.Slug) + (hit.Anchor is null ? "" : $"#{hit.Anchor}"),
    };

    /// <summary>The place in the text of a report that a passage is from; null for any other passage.</summary>
    public static string? PathOfPassage(this SearchHit hit) => hit.PdfPage is { } page ? Paths.ReportText(hit.Slug, page) : null;
}
