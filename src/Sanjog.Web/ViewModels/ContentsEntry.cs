using Sanjog.Content.Reports;

namespace Sanjog.Web.ViewModels;

/// <summary>An entry in the contents of a report, with those under it.</summary>
internal sealed record ContentsEntry(string Title, int Page, IReadOnlyList<ContentsEntry> Entries)
{
    private const int Most = 60;
    private const int Deepest = 4;

    /// <summary>As the outline has them; of a long one, as deep as they can be taken in. The text page has every heading.</summary>
    public static IReadOnlyList<ContentsEntry> From(IReadOnlyList<PdfBookmark> outline)
    {
        var depth = outline.Count <= Most ? Deepest : outline.Count(bookmark => bookmark.Level <= 2) <= Most ? 2 : 1;
        return Nest([.. outline.Where(bookmark => bookmark.Level <= depth).Take(Most)]);
    }

    // An entry holds what follows it and is deeper.
    private static List<ContentsEntry> Nest(IReadOnlyList<PdfBookmark> outline)
    {
        var entries = new List<ContentsEntry>();
        for (var next = 0; next < outline.Count;)
        {
            var entry = outline[next];
            var within = outline.Skip(next + 1).TakeWhile(bookmark => bookmark.Level > entry.Level).ToList();
            entries.Add(new ContentsEntry(entry.Title, entry.Page, Nest(within)));
            next += 1 + within.Count;
        }

        return entries;
    }
}
