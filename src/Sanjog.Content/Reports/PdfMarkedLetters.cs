using UglyToad.PdfPig.Content;

namespace Sanjog.Content.Reports;

/// <summary>
/// The letters of a page by the marks around them (ISO 32000-1, section 14.6). A mark within a mark belongs to the outer one
/// where it has no number of its own: so a program says which letters one sign stands for, such as a ligature or a Bengali
/// vowel that is drawn before its consonant (section 14.9.4, ActualText).
/// </summary>
internal sealed class PdfMarkedLetters
{
    private const int None = -1;

    // A sign of Bengali, or a ligature, is drawn in fewer pieces.
    private const int FewestReplaced = 4;

    private readonly ILookup<int, Letter> byId;

    public PdfMarkedLetters(Page page)
    {
        var marks = Marks(page);
        var places = page.Letters.Index().ToDictionary(letter => letter.Item, letter => letter.Index, (IEqualityComparer<Letter>)ReferenceEqualityComparer.Instance);
        byId = marks.Where(mark => !mark.IsArtifact && mark.Id != None)
            .SelectMany(mark => mark.Element.Letters.Select(letter => (mark.Id, Letter: letter)))
            .OrderBy(marked => places.GetValueOrDefault(marked.Letter, int.MaxValue))
            .ToLookup(marked => marked.Id, marked => marked.Letter);
        Descriptions = [.. marks.SelectMany(mark => Texts(mark.Element)).Select(PdfWords.Cleaned)];
        AreReplaced = marks.Exists(mark => mark.Element.ActualText is not null && mark.Element.Letters.Count >= FewestReplaced);
        Artifacts = [.. marks.Where(mark => mark.IsArtifact).SelectMany(mark => mark.Element.Letters)];
    }

    /// <summary>Running heads, page numbers and the like (section 14.8.2.2).</summary>
    public IReadOnlyList<Letter> Artifacts { get; }

    /// <summary>What is said of parts such as pictures and abbreviations, or in place of them (sections 14.9.3 to 14.9.5).</summary>
    public IReadOnlyList<string> Descriptions { get; }

    /// <summary>True where another text is given in place of so many letters that they can be a word.</summary>
    public bool AreReplaced { get; }

    /// <summary>In the order in which they are drawn.</summary>
    public IEnumerable<Letter> Of(int id) => byId[id];

    // What stands in place of letters was read as their text.
    private static IEnumerable<string> Texts(MarkedContentElement element) => element.Properties.Data
        .Where(entry => entry.Key is not "ActualText" || element.Letters.Count == 0).Select(entry => PdfObjects.TextOf(entry.Value)).OfType<string>();

    // A stack of its own instead of calls: how deep the marks go, the file says.
    private static List<Mark> Marks(Page page)
    {
        var all = new List<Mark>();
        var stack = new Stack<Mark>(page.GetMarkedContents().Select(element => new Mark(element, element.MarkedContentIdentifier, element.IsArtifact)));
        while (stack.TryPop(out var mark))
        {
            all.Add(mark);
            foreach (var child in mark.Element.Children)
            {
                stack.Push(new Mark(child, child.MarkedContentIdentifier >= 0 ? child.MarkedContentIdentifier : mark.Id, mark.IsArtifact || child.IsArtifact));
            }
        }

        return all;
    }

    private sealed record Mark(MarkedContentElement Element, int Id, bool IsArtifact);
}
