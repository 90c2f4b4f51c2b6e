using System.Text;
using Sanjog.Content.Text;

namespace Sanjog.Content.Search;

/// <summary>Something that must be found: one word, or several side by side.</summary>
/// <param name="Words">Folded; at least one.</param>
/// <param name="IsPhrase">True for what stood in quotation marks.</param>
/// <param name="IsBeginning">True when the last word may go on.</param>
public sealed record SearchTerm(IReadOnlyList<string> Words, bool IsPhrase = false, bool IsBeginning = false);

/// <summary>What somebody typed, as terms. Whatever it holds, it is words to find and never an instruction.</summary>
/// <param name="IsAny">True where it is enough that one of them is found.</param>
/// <param name="Typed">What was typed as far as it counts: in form C, without control characters, cut to a length.</param>
public sealed record SearchTerms(string Typed, IReadOnlyList<SearchTerm> Terms, bool IsAny = false)
{
    public const int MaxLength = 100;

    private const int MaxTerms = 8;

    // Nearly everything begins with some single letter, and a vowel sign alone begins nothing.
    private const int ShortestBeginning = 2;

    public bool IsEmpty => Terms.Count == 0;

    /// <summary>Takes words between straight or curly quotes for a phrase, and the last word outside of them for a beginning.</summary>
    public static SearchTerms Read(string? typed)
    {
        var text = Clean(typed ?? "");
        var terms = text.Split('"').SelectMany((part, index) => TermsOf(part, isPhrase: index % 2 == 1)).ToList();
        if (terms is [.., { IsPhrase: false, Words: [{ Length: >= ShortestBeginning }] } last] && terms.Count <= MaxTerms)
        {
            terms[^1] = last with { IsBeginning = true };
        }

        return new SearchTerms(text, [.. terms.Take(MaxTerms)]);
    }

    /// <summary>The same with other words in place of some.</summary>
    /// <param name="corrections">From folded words to what is to stand for them.</param>
    public SearchTerms With(IReadOnlyDictionary<string, string> corrections)
    {
        var (text, place) = (new StringBuilder(), 0);
        foreach (var word in SearchWords.In(Typed).Where(word => corrections.ContainsKey(word.Folded)))
        {
            text.Append(Typed, place, word.Start - place).Append(corrections[word.Folded]);
            place = word.End;
        }

        return Read(text.Append(Typed, place, Typed.Length - place).ToString());
    }

    /// <summary>The same, where it is enough that one word is found, and each may go on.</summary>
    public SearchTerms AnyOfThem() => this with
    {
        IsAny = true,
        Terms = [.. Terms.SelectMany(term => term.Words).Distinct().Take(MaxTerms).Select(word => new SearchTerm([word], IsBeginning: word.Length >= ShortestBeginning))],
    };

    /// <summary>What was typed, with words as some texts write them: folding takes marks away that a reader would miss.</summary>
    public string AsWritten(IEnumerable<string> texts)
    {
        var missing = Terms.SelectMany(term => term.Words).ToHashSet(StringComparer.Ordinal);
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts.TakeWhile(_ => missing.Count > 0))
        {
            foreach (var word in SearchWords.In(text).Where(word => missing.Remove(word.Folded)))
            {
                written[word.Folded] = text[word.Start..word.End].ToLowerInvariant();
            }
        }

        return With(written).Typed;
    }

    private static IEnumerable<SearchTerm> TermsOf(string part, bool isPhrase)
    {
        var words = SearchWords.In(part).Select(word => word.Folded).ToList();
        return !isPhrase ? words.Select(word => new SearchTerm([word])) : words.Count > 0 ? [new SearchTerm(words, IsPhrase: true)] : [];
    }

    // Cut first: normalising is what would take time.
    private static string Clean(string typed)
    {
        var cut = typed.Length > MaxLength ? typed[..MaxLength] : typed;
        var visible = string.Concat(Nfc.Of(cut).Select(letter => char.IsControl(letter) || letter == '\uFFFD' ? ' ' : letter));
        return visible.Replace('\u201C', '"').Replace('\u201D', '"').Replace('\u201E', '"').Trim();
    }
}
