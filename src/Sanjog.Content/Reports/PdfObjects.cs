using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Sanjog.Content.Reports;

/// <summary>The objects of a PDF. What is not there, is damaged or leads round in a circle is null.</summary>
internal sealed class PdfObjects(PdfDocument document, PdfSource source)
{
    private const int MostHops = 8;

    private readonly IPdfTokenScanner scanner = document.Structure.TokenScanner;
    private readonly HashSet<IndirectReference> unread = [];

    public PdfBudget Budget => source.Budget;

    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    public IEnumerable<IndirectReference> All => document.Structure.CrossReferenceTable.ObjectOffsets.Keys;

    /// <summary>Where objects begin in the file, in its order; those within streams are left out.</summary>
    public IReadOnlyList<(IndirectReference Reference, long Start)> Places =>
    [
        .. document.Structure.CrossReferenceTable.ObjectOffsets.Where(entry => entry.Value.Type == XrefEntryType.File)
            .Select(entry => (Reference: entry.Key, Start: entry.Value.Value1)).Where(place => place.Start >= 0 && place.Start < source.Length).OrderBy(place => place.Start),
    ];

    /// <summary>Has an object taken for a stream without contents, before anything reads it.</summary>
    public void Empty(IndirectReference reference, DictionaryToken dictionary, bool mayBeReferredTo)
    {
        scanner.ReplaceToken(reference, new StreamToken(dictionary, Memory<byte>.Empty));
        if (!mayBeReferredTo)
        {
            unread.Add(reference);
        }
    }

    /// <summary>True for what leads to an object that was not read, and could hold anything.</summary>
    public bool LeadsToUnread(IToken token) => token is IndirectReferenceToken reference && unread.Contains(reference.Data);

    public IToken? Find(IToken? token)
    {
        for (var hop = 0; token is IndirectReferenceToken reference; hop++)
        {
            if (hop > 0 && LeadsToUnread(token))
            {
                throw source.Budget.Exhausted();
            }

            token = hop < MostHops ? Find(reference.Data) : null;
        }

        return token;
    }

    public IToken? Find(DictionaryToken? dictionary, string key) => Find(dictionary?.Data.GetValueOrDefault(key));

    /// <summary>A dictionary, or that of a stream.</summary>
    public DictionaryToken? Dictionary(IToken? token) => Find(token) switch
    {
        DictionaryToken dictionary => dictionary,
        StreamToken stream => stream.StreamDictionary,
        _ => null,
    };

    public DictionaryToken? Dictionary(DictionaryToken? dictionary, string key) => Dictionary(dictionary?.Data.GetValueOrDefault(key));

    /// <summary>The items of an array; of anything else, none.</summary>
    public IReadOnlyList<IToken> Items(DictionaryToken? dictionary, string key) => Find(dictionary, key) is ArrayToken array ? array.Data : [];

    public string? Name(DictionaryToken? dictionary, string key) => (Find(dictionary, key) as NameToken)?.Data;

    public string? Text(DictionaryToken? dictionary, string key) => TextOf(Find(dictionary, key));

    /// <summary>The text of a string as a reader sees it; null for anything else.</summary>
    public static string? TextOf(IToken? token)
    {
        var bytes = token switch { StringToken text => text.GetBytes(), HexToken hex => hex.Bytes, _ => [] };
        return bytes switch
        {
            // PDF 2.0 has strings in UTF-8 (ISO 32000-2, section 7.9.2.2), and viewers read both kinds of UTF-16.
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            _ => token is StringToken or HexToken ? ((IDataToken<string>)token).Data : null,
        };
    }

    /// <summary>A stream unpacked; null when it can't be.</summary>
    public byte[]? Unpacked(IToken? token)
    {
        try
        {
            return Find(token) is StreamToken stream ? UglyToad.PdfPig.PdfExtensions.Decode(stream, document.Structure.FilterProvider, scanner).ToArray() : null;
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            return null;
        }
    }

    /// <summary>True where the library stumbles over the file, and false where there is no going on: it throws many types.</summary>
    public static bool IsOfTheFile(Exception fault) => fault is not (OutOfMemoryException or PdfCostException);

    private IToken? Find(IndirectReference reference)
    {
        try
        {
            return scanner.Get(reference)?.Data;
        }
        // What is too deep for this library need not be for another program: it must not pass unseen.
        catch (PdfDocumentStackDepthException)
        {
            throw source.Budget.Exhausted();
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            return null;
        }
    }
}
