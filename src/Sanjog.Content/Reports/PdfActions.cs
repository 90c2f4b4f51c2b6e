using UglyToad.PdfPig.Tokens;

namespace Sanjog.Content.Reports;

/// <summary>Tells what actions do (ISO 32000-1, section 12.6). An action can be followed by others (Next), which run with it.</summary>
internal sealed class PdfActions(PdfObjects objects)
{
    private const int MostInChain = 100;

    private static readonly Dictionary<string, string> ActiveKinds = new(StringComparer.Ordinal)
    {
        ["JavaScript"] = "JavaScript",
        ["Launch"] = "the start of a program",
        ["SubmitForm"] = "the sending of a form",
        ["ResetForm"] = "the emptying of a form",
        ["ImportData"] = "the import of data",
        ["Rendition"] = "a film, sound or scene",
        ["RichMediaExecute"] = "a film, sound or scene",
        ["Movie"] = "a film, sound or scene",
        ["Sound"] = "a film, sound or scene",
        ["GoTo3DView"] = "a film, sound or scene",
        ["GoToR"] = "a link to another file",
        ["GoToE"] = "a link into an attached file",
    };

    private static readonly string[] Leaves = ["FirstPage", "LastPage", "NextPage", "PrevPage"];

    /// <summary>What an action does that is fine nowhere; null for any other, and for what is no action.</summary>
    public string? Danger(DictionaryToken dictionary) => objects.Name(dictionary, "S") is { } kind ? ActiveKinds.GetValueOrDefault(kind) : null;

    /// <summary>What happens when the file is opened, but for a page that is turned to.</summary>
    public IEnumerable<string> OnOpening(DictionaryToken? action) => Chain(action).Where(link => !TurnsPages(link)).Select(link => Words(link, "an action on opening"));

    /// <summary>What a click does, but for turning to a page, and for opening one of the web or the like.</summary>
    public IEnumerable<string> OnClick(DictionaryToken? action) => Chain(action)
        .Where((link, index) => !TurnsPages(link) && (index > 0 || KindOf(link) is not "URI"))
        .Select(link => Words(link, "an action on a click that is no link"));

    // One too many stands for all that follow: no reader's program needs so many, and they may lead round in a circle.
    private IEnumerable<DictionaryToken?> Chain(DictionaryToken? action)
    {
        var stack = new Stack<IToken?>([action]);
        for (var count = 0; stack.TryPop(out var next); count++)
        {
            if (count == MostInChain)
            {
                yield return null;
                yield break;
            }

            var found = objects.Find(next);
            if (found is DictionaryToken link)
            {
                yield return link;
            }

            foreach (var following in Following(found).Reverse())
            {
                stack.Push(following);
            }
        }
    }

    private static IEnumerable<IToken> Following(IToken? found) => found switch
    {
        DictionaryToken link when link.Data.TryGetValue("Next", out var next) => [next],
        ArrayToken array => array.Data.Where(item => item is IndirectReferenceToken or DictionaryToken),
        _ => [],
    };

    private bool TurnsPages(DictionaryToken? link) => link is not null && KindOf(link) switch
    {
        null or "GoTo" => true,
        "Named" => Leaves.Contains(objects.Name(link, "N"), StringComparer.Ordinal),
        _ => false,
    };

    private string? KindOf(DictionaryToken? link) => objects.Name(link, "S");

    private string Words(DictionaryToken? link, string otherwise) => link is null ? otherwise : Danger(link) ?? otherwise;
}
