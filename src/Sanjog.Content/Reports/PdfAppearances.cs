using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Sanjog.Content.Reports;

/// <summary>
/// Takes the text from what is drawn over a page, such as a filled field or a signature (ISO 32000-1, section 12.5.5), and from
/// patterns. No font is asked what its letters are: this finds those that stand for themselves.
/// </summary>
internal sealed class PdfAppearances(PdfObjects objects, PdfRemarks remarks)
{
    private const int Deepest = 64;

    private readonly HashSet<IndirectReference> seen = [];

    /// <exception cref="PdfCostException">There is more than any report has.</exception>
    public void Read(IToken? appearance)
    {
        var stack = new Stack<IToken?>([appearance]);
        while (stack.TryPop(out var next))
        {
            if (next is IndirectReferenceToken reference && !seen.Add(reference.Data))
            {
                continue;
            }

            foreach (var part in PartsOf(objects.Find(next)))
            {
                stack.Push(part);
            }
        }
    }

    private IEnumerable<IToken> PartsOf(IToken? token)
    {
        if (token is StreamToken stream && stream.StreamDictionary.Data.ContainsKey("BBox") && objects.Unpacked(stream) is { } content)
        {
            remarks.Add(TextOf(content));
        }

        return token switch
        {
            ArrayToken array => array.Data,
            null => [],
            _ => objects.Dictionary(token)?.Data.Where(entry => entry.Key is not "Font").Select(entry => entry.Value) ?? [],
        };
    }

    private static string TextOf(byte[] content)
    {
        var text = new StringBuilder();
        try
        {
            var scanner = new CoreTokenScanner(new MemoryInputBytes(content), usePdfDocEncoding: true, new StackDepthGuard(Deepest), useLenientParsing: true);
            while (scanner.MoveNext())
            {
                Append(text, scanner.CurrentToken);
            }
        }
        catch (Exception fault) when (PdfObjects.IsOfTheFile(fault))
        {
            // What was read before the fault stays.
        }

        return text.ToString();
    }

    // One word may be drawn in pieces; between all but these there is a step to another place.
    private static void Append(StringBuilder text, IToken token)
    {
        switch (token)
        {
            case ArrayToken array:
                text.AppendJoin("", array.Data.Select(PdfObjects.TextOf));
                break;
            case DictionaryToken dictionary:
                text.Append(' ').AppendJoin(' ', dictionary.Data.Values.Select(PdfObjects.TextOf)).Append(' ');
                break;
            case OperatorToken { Data: not ("Tj" or "TJ") }:
                text.Append(' ');
                break;
            default:
                text.Append(PdfObjects.TextOf(token));
                break;
        }
    }
}
