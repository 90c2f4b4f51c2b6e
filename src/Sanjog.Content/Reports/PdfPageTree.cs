using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Sanjog.Content.Reports;

/// <summary>Which object is which page (ISO 32000-1, section 7.7.3), and where the names of places lead.</summary>
internal sealed class PdfPageTree
{
    private const int MostNodes = 100_000;

    private readonly PdfObjects objects;
    private readonly Dictionary<IndirectReference, int> numbers = [];
    private readonly Lazy<Dictionary<string, IToken>> places;

    public PdfPageTree(PdfObjects objects)
    {
        this.objects = objects;
        foreach (var (reference, node) in Walk(objects.Catalog.Data.GetValueOrDefault("Pages"), node => objects.Items(node, "Kids")))
        {
            if (!node.Data.ContainsKey("Kids"))
            {
                numbers.TryAdd(reference, numbers.Count + 1);
            }
        }

        places = new(ReadPlaces);
    }

    /// <summary>The number of a page, from 1; null for what is no page of this file.</summary>
    public int? NumberOf(IToken? token) => token is IndirectReferenceToken reference && numbers.TryGetValue(reference.Data, out var number) ? number : null;

    /// <summary>The page that a destination leads to (ISO 32000-1, section 12.3.2): an array, a name, or a dictionary around one.</summary>
    public int? PageOf(IToken? destination)
    {
        var found = objects.Find(destination);
        found = found switch
        {
            NameToken name => objects.Find(objects.Dictionary(objects.Catalog, "Dests"), name.Data),
            StringToken or HexToken => objects.Find(places.Value.GetValueOrDefault(PdfObjects.TextOf(found)!)),
            _ => found,
        };
        return (found is DictionaryToken around ? objects.Find(around, "D") : found) is ArrayToken { Length: > 0 } array ? NumberOf(array[0]) : null;
    }

    private Dictionary<string, IToken> ReadPlaces()
    {
        var read = new Dictionary<string, IToken>(StringComparer.Ordinal);
        var root = objects.Dictionary(objects.Catalog, "Names")?.Data.GetValueOrDefault("Dests");
        foreach (var (_, node) in Walk(root, node => objects.Items(node, "Kids")))
        {
            foreach (var pair in objects.Items(node, "Names").Chunk(2).Where(pair => pair.Length == 2))
            {
                if (PdfObjects.TextOf(objects.Find(pair[0])) is { } name)
                {
                    read.TryAdd(name, pair[1]);
                }
            }
        }

        return read;
    }

    // In the order of the leaves; each node once, however often and in whatever circles it is named.
    private IEnumerable<(IndirectReference Reference, DictionaryToken Node)> Walk(IToken? root, Func<DictionaryToken, IReadOnlyList<IToken>> kids)
    {
        var seen = new HashSet<IndirectReference>();
        var stack = new Stack<IToken>(root is null ? [] : [root]);
        while (stack.TryPop(out var token) && seen.Count < MostNodes)
        {
            var reference = token is IndirectReferenceToken link ? link.Data : default;
            if (objects.Dictionary(token) is { } node && (token is not IndirectReferenceToken || seen.Add(reference)))
            {
                yield return (reference, node);
                foreach (var kid in kids(node).Reverse())
                {
                    stack.Push(kid);
                }
            }
        }
    }
}
