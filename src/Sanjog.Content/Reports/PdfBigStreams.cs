using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Sanjog.Content.Reports;

/// <summary>
/// Keeps big photographs from being read, and what is big and no part of the file: nothing may refer to it (<see cref="PdfSurvey"/>). Whatever else
/// is big is refused: a script or a name could be in it. What is big, its own Length says (ISO 32000-1, section 7.3.8.2), since anything may stand between one object and the next.
/// </summary>
internal sealed class PdfBigStreams(PdfObjects objects, PdfSource source)
{
    private const long Big = 32L * 1024 * 1024;
    private const int LongestDictionary = 64 * 1024;
    private const int DeepestDictionary = 64;

    // Their bytes can't be a script, a text or other objects (section 7.4.1, table 6).
    private static readonly string[] PhotographFilters = ["DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode"];

    /// <exception cref="PdfCostException">Something big holds other objects, or does not say how big it is.</exception>
    public void LeaveOut()
    {
        var places = objects.Places;
        foreach (var ((reference, start), end) in places.Zip(places.Skip(1).Select(next => next.Start).Append(source.Length)))
        {
            if (end - start > Big && HeadOf(reference, start) is { } dictionary && IsBig(dictionary))
            {
                LeaveOut(reference, dictionary, IsPhotograph(dictionary));
            }
        }
    }

    private void LeaveOut(IndirectReference reference, DictionaryToken dictionary, bool isPhotograph)
    {
        if (!isPhotograph && (HoldsObjects(dictionary) || objects.Find(dictionary, "Length") is not NumericToken))
        {
            throw source.Budget.Exhausted();
        }

        objects.Empty(reference, dictionary, mayBeReferredTo: isPhotograph);
    }

    /// <summary>The dictionary of a stream; null for any other object, and where this object is not.</summary>
    private DictionaryToken? HeadOf(IndirectReference reference, long start)
    {
        var head = new CoreTokenScanner(
            new MemoryInputBytes(source.Part(start, LongestDictionary)), usePdfDocEncoding: true, new StackDepthGuard(DeepestDictionary), useLenientParsing: true);
        if (!head.TryReadToken(out NumericToken number) || number.Long != reference.ObjectNumber)
        {
            return null;
        }

        DictionaryToken? dictionary = null;
        while (head.MoveNext())
        {
            if (head.CurrentToken is OperatorToken { Data: "stream" or "endobj" } end)
            {
                return end.Data == "stream" ? dictionary : null;
            }

            dictionary = head.CurrentToken as DictionaryToken ?? dictionary;
        }

        // It goes on behind what was looked at.
        throw source.Budget.Exhausted();
    }

    // Of a stream that does not say its length, the end would have to be searched for.
    private bool IsBig(DictionaryToken dictionary) => objects.Find(dictionary, "Length") is not NumericToken { Long: >= 0 and <= Big };

    // Nothing has to refer to these (section 7.5.7 and 7.5.8).
    private bool HoldsObjects(DictionaryToken dictionary) => objects.Name(dictionary, "Type") is "ObjStm" or "XRef";

    private bool IsPhotograph(DictionaryToken dictionary) =>
        objects.Name(dictionary, "Subtype") is "Image"
        && (objects.Find(dictionary, "Filter") is ArrayToken { Length: > 0 } filters ? objects.Find(filters[^1]) : objects.Find(dictionary, "Filter")) is NameToken filter
        && PhotographFilters.Contains(filter.Data, StringComparer.Ordinal);
}
