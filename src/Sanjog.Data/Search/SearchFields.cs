using Sanjog.Content.Markup;
using Sanjog.Content.Reports;
using Sanjog.Content.Search;

namespace Sanjog.Data.Search;

/// <summary>The folded words of an entry, by where they weigh differently. The same texts always give the same words: what was put into the index can be taken out.</summary>
internal sealed record SearchFields(string Title, string Summary, string Tags, string Place, string Body)
{
    public string[] All => [Title, Summary, Tags, Place, Body];

    public static SearchFields OfStory(string title, string summary, IEnumerable<string> tags, string? place, TrustedHtml body) =>
        Fold(title, summary, string.Join(" · ", tags), place, MarkupText.Of(body));

    /// <param name="pages">The text of the PDF.</param>
    public static SearchFields OfReport(string title, int startYear, string? summary, TrustedHtml body, IEnumerable<TrustedHtml> pages) =>
        Fold($"{title} · {new FinancialYear(startYear)}", summary, "", "", string.Join(" · ", pages.Prepend(body).Select(MarkupText.Of)));

    public static SearchFields OfPage(string title, string summary, TrustedHtml body) => Fold(title, summary, "", "", MarkupText.Of(body));

    public static SearchFields OfRole(string name, string? note) => Fold(name, note, "", "", "");

    public static SearchFields OfRegistration(string name, string? number, string? law, string? note) => Fold($"{name} · {number}", $"{law} · {note}", "", "", "");

    public static SearchFields OfHelpLine(string name, string number, string who) => Fold($"{number} · {name}", who, "", "", "");

    private static SearchFields Fold(string title, string? summary, string tags, string? place, string body) => new(
        SearchWords.Fold(title), SearchWords.Fold(summary ?? ""), SearchWords.Fold(tags), SearchWords.Fold(place ?? ""), SearchWords.Fold(body));
}
