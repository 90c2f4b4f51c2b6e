using Sanjog.Data.Pages;
using Sanjog.Data.Store;
using Sanjog.Data.Stories;

namespace Sanjog.Data.Search;

/// <summary>What a content file gives to the index: all that is costly to make, before the one who writes it waits.</summary>
/// <param name="Entry">Without its number.</param>
internal sealed record SearchDocument(SearchEntryRow Entry, SearchFields Fields)
{
    /// <summary>The entries of a file: a story, a page, a report; for the page of roles, each role and registration beside it; of site.yml, the help lines.</summary>
    public static IReadOnlyList<SearchDocument> AllOf(FileRow file) => file switch
    {
        { Story: { } story } => [OfStory(story)],
        { Report: { } report } => [new(
            EntryOf(report.FilePath, SearchKind.Report, isSample: report.Sample),
            SearchFields.OfReport(report.Title, report.StartYear, report.Summary, report.Body, report.Pages.Select(page => page.Text)))],
        { Page: { } page } => [.. OfPage(page)],
        { Site: { } site } => [.. site.SupportLines.Select(line => new SearchDocument(
            EntryOf(site.FilePath, SearchKind.HelpLine, $"{line.Order}"), SearchFields.OfHelpLine(line.Name, line.Number, line.Who)))],
        _ => [],
    };

    private static SearchDocument OfStory(StoryRow story) => new(
        EntryOf(story.FilePath, SearchKind.Story, visible: story),
        SearchFields.OfStory(story.Title, story.Summary, story.Tags.Select(tag => tag.Name), story.Place, story.Body));

    private static IEnumerable<SearchDocument> OfPage(PageRow page) =>
    [
        new(EntryOf(page.FilePath, SearchKind.Page), SearchFields.OfPage(page.Title, page.Summary, page.Body)),
        .. page.Roles.Select(role => new SearchDocument(EntryOf(page.FilePath, SearchKind.Role, role.Id), SearchFields.OfRole(role.Name, role.Note))),
        .. page.Registrations.Select(registration => new SearchDocument(
            EntryOf(page.FilePath, SearchKind.Registration, registration.Id),
            SearchFields.OfRegistration(registration.Name, registration.Number, registration.Law, registration.Note))),
    ];

    private static SearchEntryRow EntryOf(string path, SearchKind kind, string? anchor = null, IVisible? visible = null, bool isSample = false) => new()
    {
        Id = 0,
        FilePath = path,
        Kind = kind,
        Anchor = anchor,
        Draft = visible?.Draft ?? false,
        Sample = isSample,
        VisibleFrom = visible?.VisibleFrom ?? DateTime.MinValue,
        VisibleUntil = visible?.VisibleUntil ?? DateTime.MaxValue,
    };
}
