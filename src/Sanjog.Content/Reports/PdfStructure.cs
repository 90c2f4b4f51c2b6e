using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Sanjog.Content.Reports;

/// <summary>
/// The tags of a PDF (ISO 32000-1, section 14.7): which marked pieces of which page make a paragraph, in the order in which
/// a screen reader reads them.
/// </summary>
internal sealed class PdfStructure
{
    private const int MostElements = 1_000_000;
    private const int MostRoles = 8;

    // What is set apart from what stands around it (ISO 32000-1, section 14.8.4.3). A cell or a label is a part of its line.
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title", "LI", "TR", "TOCI", "Caption", "Note", "FENote", "BlockQuote", "Aside", "Formula", "Figure", "Index", "BibEntry", "Sect", "Div", "Part", "Art",
    };

    // Within these a paragraph is no paragraph of its own.
    private static readonly HashSet<string> Lines = new(StringComparer.Ordinal) { "TR", "TOCI" };

    private readonly PdfObjects objects;
    private readonly PdfPageTree pages;
    private readonly DictionaryToken? roles;
    private readonly HashSet<IndirectReference> seen = [];
    private readonly Dictionary<int, List<PdfTaggedPiece>> pieces = [];
    private int lastBlock;

    private PdfStructure(PdfObjects objects, PdfPageTree pages, DictionaryToken root)
    {
        this.objects = objects;
        this.pages = pages;
        roles = objects.Dictionary(root, "RoleMap");
    }

    /// <summary>True where the file says that it is marked up, and is.</summary>
    public static bool IsIn(PdfObjects objects) =>
        objects.Find(objects.Dictionary(objects.Catalog, "MarkInfo"), "Marked") is BooleanToken { Data: true }
        && objects.Dictionary(objects.Catalog, "StructTreeRoot")?.Data.ContainsKey("K") == true;

    /// <summary>The pieces of each page that has any.</summary>
    public static IReadOnlyDictionary<int, List<PdfTaggedPiece>> Read(PdfObjects objects, PdfPageTree pages)
    {
        if (!IsIn(objects) || objects.Dictionary(objects.Catalog, "StructTreeRoot") is not { } root)
        {
            return new Dictionary<int, List<PdfTaggedPiece>>();
        }

        var structure = new PdfStructure(objects, pages, root);
        structure.Walk(root);
        return structure.pieces;
    }

    // A stack of its own instead of calls: how deep the tags go, the file says.
    private void Walk(DictionaryToken root)
    {
        var stack = new Stack<(IToken Token, PdfTag Around)>();
        stack.Push((root.Data["K"], new PdfTag("Document", Block: 0, Page: null)));
        for (var count = 0; stack.TryPop(out var next) && count < MostElements; count++)
        {
            foreach (var (kid, around) in Kids(next.Token, next.Around).Reverse())
            {
                stack.Push((kid, around));
            }
        }
    }

    private IEnumerable<(IToken Kid, PdfTag Around)> Kids(IToken token, PdfTag around)
    {
        if (token is IndirectReferenceToken reference && !seen.Add(reference.Data))
        {
            return [];
        }

        switch (objects.Find(token))
        {
            case ArrayToken array:
                return array.Data.Select(kid => (kid, around));
            case NumericToken number:
                Add(number, around);
                return [];
            case DictionaryToken dictionary when dictionary.Data.ContainsKey("MCID"):
                Add(objects.Find(dictionary, "MCID") as NumericToken, around with { Page = PageOf(dictionary) ?? around.Page });
                return [];
            case DictionaryToken element when element.Data.TryGetValue("K", out var kids):
                return [(kids, Tag(element, around))];
            default:
                return [];
        }
    }

    private PdfTag Tag(DictionaryToken element, PdfTag around)
    {
        var kind = Standard(objects.Name(element, "S") ?? "");
        var isBlock = Blocks.Contains(kind) && (!around.IsInLine || Lines.Contains(kind));
        return new PdfTag(isBlock || kind is "Lbl" ? kind : around.Kind, isBlock ? ++lastBlock : around.Block, PageOf(element) ?? around.Page)
        {
            IsInLine = kind is not ("L" or "Table") && (around.IsInLine || Lines.Contains(kind)),
        };
    }

    private string Standard(string kind)
    {
        for (var hop = 0; hop < MostRoles && !Blocks.Contains(kind) && objects.Name(roles, kind) is { } role; hop++)
        {
            kind = role;
        }

        return kind;
    }

    private int? PageOf(DictionaryToken element) => pages.NumberOf(element.Data.GetValueOrDefault("Pg"));

    private void Add(NumericToken? id, PdfTag tag)
    {
        if (id is not null && tag.Page is { } page)
        {
            if (!pieces.TryGetValue(page, out var list))
            {
                pieces[page] = list = [];
            }

            list.Add(new PdfTaggedPiece(id.Int, tag.Block, tag.Kind is "Title" || (tag.Kind is ['H', ..] && tag.Kind.Length <= 2), tag.Kind is "Lbl"));
        }
    }

    private sealed record PdfTag(string Kind, int Block, int? Page)
    {
        public bool IsInLine { get; init; }
    }
}

/// <summary>A piece of a page.</summary>
/// <param name="Id">As the page marks it (MCID).</param>
/// <param name="Block">The same for all pieces of one paragraph.</param>
/// <param name="IsLabel">True for the bullet or number of a list's item.</param>
internal readonly record struct PdfTaggedPiece(int Id, int Block, bool IsHeading, bool IsLabel);
