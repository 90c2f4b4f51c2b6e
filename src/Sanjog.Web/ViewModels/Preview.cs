using Sanjog.Data.Reports;
using Sanjog.Data.Stories;
using Sanjog.Web.Http;

namespace Sanjog.Web.ViewModels;

/// <summary>What is shown of a page away from it: by messengers beside its address, by search engines, and in the browser's history.</summary>
/// <param name="Title">Null for the name of the site.</param>
/// <param name="Description">Null for what the site says of itself.</param>
/// <param name="Card">Path of the picture.</param>
/// <param name="Article">Null for a page that is no story, or tells nothing of it.</param>
/// <param name="IsHidden">True where search engines are to leave the page out.</param>
internal sealed record Preview(string? Title, string? Description, string Card = Paths.Card, PreviewArticle? Article = null, bool IsHidden = false)
{
    public const string ForNoRobots = "noindex, noarchive";
    public const string CardInWords = "A kantha pattern";

    private const string AnyStory = "A story";

    /// <summary>Of a sensitive story nothing: not even when it was published.</summary>
    public static Preview From(StoryDetail story) => story.Card.Sensitive
        ? new(TitleOf(story.Card), Description: null, IsHidden: true)
        : new(TitleOf(story.Card), story.Card.Summary, Paths.StoryCard(story.Card.Slug), PreviewArticle.From(story));

    public static Preview From(ReportCard report) => new(report.FullTitle(), report.Description(), Paths.ReportCard(report.Slug));

    /// <summary>Of the text of its PDF.</summary>
    public static Preview OfText(ReportCard report) =>
        new($"{report.FullTitle()}: the text", $"The text of the PDF, to be read as a page. {report.Description()}", Paths.ReportCard(report.Slug));

    /// <summary>What a story may be called where others can see it.</summary>
    public static string TitleOf(StoryCard story) => story.Sensitive ? AnyStory : story.Title;
}

/// <summary>A story as the Open Graph protocol asks for it (ogp.me, "article").</summary>
internal sealed record PreviewArticle(DateOnly Published, DateOnly? Modified, IReadOnlyList<string> Tags)
{
    public static PreviewArticle From(StoryDetail story) =>
        new(story.Date ?? story.Added, story.LastModified, [.. story.Tags.Select(tag => tag.Name)]);
}
