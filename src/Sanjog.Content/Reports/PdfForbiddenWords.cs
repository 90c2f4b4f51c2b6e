using System.Text.RegularExpressions;
using Sanjog.Content.Identity;

namespace Sanjog.Content.Reports;

/// <summary>Tells where a PDF holds a word that must never be published.</summary>
internal sealed partial class PdfForbiddenWords(IdentityList identities)
{
    /// <summary>In an editor's words; none where it holds no such word.</summary>
    public IReadOnlyList<string> PlacesIn(PdfInspection inside)
    {
        if (identities.IsEmpty)
        {
            return [];
        }

        var pages = inside.Pages.Select(page => string.Join('\n', page.Select(paragraph => paragraph.Text))).ToList();
        List<(string Place, string Text)> parts =
        [
            ("its title", inside.Title ?? ""),
            ("its author", inside.Author ?? ""),
            ("its bookmarks", string.Join('\n', inside.Outline.Select(entry => entry.Title))),
            ("its properties, running heads, links, descriptions of pictures and whatever else stands beside its text", string.Join('\n', inside.Remarks)),
            .. pages.Index().Select(page => ($"page {page.Index + 1}", page.Item)),
        ];
        var places = parts.Where(part => IsIn(part.Text)).Select(part => part.Place).ToList();
        return places.Count == 0 && IsIn(string.Join('\n', pages)) ? ["the place where one page ends and the next begins"] : places;
    }

    // A hyphen at the end of a line may divide a name, or belong to it: both are tried.
    private bool IsIn(string text) => identities.IsIn(text) || identities.IsIn(Hyphen().Replace(text, ""));

    [GeneratedRegex(@"[-\u2010\u2011]\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Hyphen();
}
