using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Sanjog.Content.Reports;

/// <summary>
/// Looks through every object of a PDF, whether a page leads to it or not, for what it would do and what it carries. The
/// keys are those of ISO 32000-1: actions 12.6, annotations 12.5, attached files 7.11.4, forms 12.7, layers 8.11.
/// </summary>
internal sealed class PdfSurvey
{
    private const int MostTokens = 20_000_000;
    private const string Comments = "comments";
    private const string HiddenLayer = "a hidden layer";

    private static readonly (string Key, string Words)[] ActiveKeys =
    [
        ("JS", "JavaScript"), ("JavaScript", "JavaScript"), ("AA", "an action that runs by itself"), ("XFA", "an XFA form"), ("RichMediaContent", "a film, sound or scene"),
    ];

    private static readonly (string Key, string Words)[] CarryingKeys = [("EmbeddedFiles", "an attached file"), ("EF", "an attached file"), ("Collection", "an attached file")];

    private static readonly string[] MediaAnnotations = ["RichMedia", "Screen", "Movie", "Sound", "3D"];

    private static readonly string[] CommentAnnotations =
    [
        "Text", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret", "Stamp", "Ink", "Redact", "Watermark", "Projection",
    ];

    private readonly PdfObjects objects;
    private readonly PdfActions kinds;
    private readonly HashSet<string> actions = new(StringComparer.Ordinal);
    private readonly HashSet<string> extras = new(StringComparer.Ordinal);
    private readonly PdfRemarks remarks;
    private readonly PdfAppearances appearances;

    private PdfSurvey(PdfObjects objects)
    {
        this.objects = objects;
        kinds = new PdfActions(objects);
        remarks = new PdfRemarks(objects.Budget);
        appearances = new PdfAppearances(objects, remarks);
    }

    public IReadOnlyList<string> Actions => [.. actions.Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> Extras => [.. extras.Order(StringComparer.Ordinal)];

    /// <summary>All strings of the file and more: what a screen reader, a list of bookmarks or layers, a field or a click tells.</summary>
    public IReadOnlyList<string> Remarks => remarks.All;

    /// <exception cref="PdfCostException">There is too much of it.</exception>
    public static PdfSurvey Of(PdfObjects objects)
    {
        var survey = new PdfSurvey(objects);
        survey.actions.UnionWith(survey.kinds.OnOpening(objects.Dictionary(objects.Catalog, "OpenAction")));
        survey.LookAtLayers();
        survey.LookAtNames();
        survey.LookAtAll();
        return survey;
    }

    private void LookAtLayers()
    {
        var layers = objects.Dictionary(objects.Dictionary(objects.Catalog, "OCProperties"), "D");
        if (objects.Items(layers, "OFF").Count > 0 || objects.Name(layers, "BaseState") is "OFF")
        {
            extras.Add(HiddenLayer);
        }
    }

    // Places have names that are keys instead of strings in files of before 1996 (section 12.3.2.3).
    private void LookAtNames()
    {
        foreach (var name in objects.Dictionary(objects.Catalog, "Dests")?.Data.Keys ?? [])
        {
            remarks.Add(name);
        }
    }

    // A stack of its own instead of calls: how deep it goes, the file says.
    private void LookAtAll()
    {
        var seen = new HashSet<IndirectReference>();
        var stack = new Stack<IToken>([objects.Catalog, .. objects.All.Select(reference => new IndirectReferenceToken(reference))]);
        for (var count = 0; stack.TryPop(out var token); count++)
        {
            foreach (var part in PartsOf(token, seen))
            {
                if (count > MostTokens || objects.LeadsToUnread(part))
                {
                    throw objects.Budget.Exhausted();
                }

                stack.Push(part);
            }
        }
    }

    private IEnumerable<IToken> PartsOf(IToken token, HashSet<IndirectReference> seen)
    {
        remarks.Add(PdfObjects.TextOf(token));
        return token switch
        {
            IndirectReferenceToken reference => seen.Add(reference.Data) && objects.Find(reference) is { } found ? [found] : [],
            DictionaryToken dictionary => PartsOf(dictionary),
            StreamToken stream => PartsOf(stream),
            // The string among these is a table of colours (section 8.6.6.3).
            ArrayToken { Data: [NameToken { Data: "Indexed" }, ..] array } => array.Where(part => part is not (StringToken or HexToken)),
            ArrayToken array => array.Data,
            _ => [],
        };
    }

    private IEnumerable<IToken> PartsOf(StreamToken stream)
    {
        var dictionary = stream.StreamDictionary;
        // Section 7.3.8.2, and reference XObjects (section 8.10.4).
        if (dictionary.Data.ContainsKey("F") || objects.Dictionary(dictionary, "Ref")?.Data.ContainsKey("F") == true)
        {
            extras.Add("a part that is fetched from elsewhere");
        }

        if (objects.Name(dictionary, "Type") is "Metadata" || objects.Name(dictionary, "Subtype") is "XML")
        {
            remarks.AddPacket(objects.Unpacked(stream) ?? []);
        }

        if (dictionary.Data.ContainsKey("PatternType"))
        {
            appearances.Read(stream);
        }

        return PartsOf(dictionary);
    }

    private IEnumerable<IToken> PartsOf(DictionaryToken dictionary)
    {
        actions.UnionWith(ActiveKeys.Where(active => dictionary.Data.ContainsKey(active.Key)).Select(active => active.Words));
        extras.UnionWith(CarryingKeys.Where(carrying => dictionary.Data.ContainsKey(carrying.Key)).Select(carrying => carrying.Words));
        if (kinds.Danger(dictionary) is { } danger)
        {
            actions.Add(danger);
        }

        actions.UnionWith(kinds.OnClick(objects.Dictionary(dictionary, "A")));
        LookAtAddress(objects.Text(dictionary, "URI"));
        LookAtAddress(objects.Text(objects.Dictionary(dictionary, "URI"), "Base"));
        if (IsHidden(dictionary))
        {
            extras.Add(HiddenLayer);
        }

        LookAtAnnotation(dictionary);
        appearances.Read(dictionary.Data.GetValueOrDefault("AP"));
        return dictionary.Data.Values;
    }

    private void LookAtAddress(string? address)
    {
        if (address is not null && !PdfAddress.IsHarmless(address))
        {
            actions.Add("a link that opens neither a web page nor mail nor a call");
        }
    }

    // What a viewer hides by itself (section 8.11.4.4), and what is seen only while a layer is not (section 8.11.2.2).
    private bool IsHidden(DictionaryToken dictionary) =>
        objects.Name(dictionary, "ViewState") is "OFF" || (objects.Name(dictionary, "Type") is "OCMD" && (objects.Name(dictionary, "P") is "AllOff" or "AnyOff" || dictionary.Data.ContainsKey("VE")));

    private void LookAtAnnotation(DictionaryToken dictionary)
    {
        if (!dictionary.Data.ContainsKey("Rect") || objects.Name(dictionary, "Subtype") is not { } kind)
        {
            return;
        }

        if (kind is "FileAttachment")
        {
            extras.Add("an attached file");
        }
        else if (MediaAnnotations.Contains(kind, StringComparer.Ordinal))
        {
            actions.Add("a film, sound or scene");
        }
        else if (CommentAnnotations.Contains(kind, StringComparer.Ordinal))
        {
            extras.Add(Comments);
        }
    }
}
