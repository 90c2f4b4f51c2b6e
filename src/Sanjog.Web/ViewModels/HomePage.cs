using Sanjog.Data.Pages;
using Sanjog.Data.Reports;
using Sanjog.Data.Stories;

namespace Sanjog.Web.ViewModels;

/// <summary>The first page.</summary>
/// <param name="Thought">What stands behind the stories; null while its file has never been good.</param>
/// <param name="LatestReport">Null while there is none.</param>
internal sealed record HomePage(PageDetail? Thought, StoryCard? Featured, IReadOnlyList<StoryCard> Others, ReportCard? LatestReport)
{
    public static HomePage From(
        PageDetail? thought, (StoryCard? Featured, IReadOnlyList<StoryCard> Others) front, ReportCard? latestReport) =>
        new(thought, front.Featured, front.Others, latestReport);
}
