using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Sanjog.Content.Reports;

/// <summary>Reads the outline, which readers show as bookmarks (ISO 32000-1, section 12.3.3).</summary>
internal sealed class PdfOutline(PdfObjects objects, PdfPageTree pages)
{
    private const int MostEntries = 500;
    private const int DeepestLevel = 4;
    private const int LongestTitle = 200;

    // What is too deep or leads nowhere is passed over, and must not keep this busy either.
    private const int MostLooks = 20_000;

    private readonly HashSet<IndirectReference> seen = [];

    public IReadOnlyList<PdfBookmark> Read()
    {
        var bookmarks = new List<PdfBookmark>();
        var stack = new Stack<(IToken? Token, int Level)>();
        stack.Push((objects.Dictionary(objects.Catalog, "Outlines")?.Data.GetValueOrDefault("First"), 1));
        while (stack.TryPop(out var entry) && bookmarks.Count < MostEntries && seen.Count < MostLooks)
        {
            if (entry.Token is not IndirectReferenceToken reference || !seen.Add(reference.Data) || objects.Dictionary(reference) is not { } item)
            {
                continue;
            }

            if (Bookmark(item, entry.Level) is { } bookmark)
            {
                bookmarks.Add(bookmark);
            }

            stack.Push((item.Data.GetValueOrDefault("Next"), entry.Level));
            if (entry.Level < DeepestLevel)
            {
                stack.Push((item.Data.GetValueOrDefault("First"), entry.Level + 1));
            }
        }

        return bookmarks;
    }

    private PdfBookmark? Bookmark(DictionaryToken item, int level)
    {
        var title = PdfWords.Cut(PdfWords.Cleaned(objects.Text(item, "Title") ?? ""), LongestTitle);
        var page = pages.PageOf(item.Data.GetValueOrDefault("Dest"));
        if (page is null && objects.Dictionary(item, "A") is { } action && objects.Name(action, "S") is "GoTo")
        {
            page = pages.PageOf(action.Data.GetValueOrDefault("D"));
        }

        if (title.Length == 0 || page is not { } number)
        {
            return null;
        }

        objects.Budget.Keep(title.Length);
        return new PdfBookmark(title, level, number);
    }
}
