using System.Text;
using Sanjog.Content.Text;

namespace Sanjog.Content.Search;

/// <summary>Something that must be found: one word, or several side by side.</summary>
/// <param name="Words">Folded; at least one.</param>
/// <param name="IsBeginning">True when the last word may go on.</param>
public sealed record SearchTerm(IReadOnlyList<string> Words, bool IsBeginning);

/// <summary>What somebody typed, as terms. Whatever it holds, it is words to find and never an instruction.</summary>
/// <param name="Typed">What was typed as far as it counts: in form C, without control characters, cut to a length.</param>
public sealed record SearchTerms(string Typed, IReadOnlyList<SearchTerm> Terms)
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
        var terms = new List<SearchTerm>();
        foreach (var (part, isPhrase) in text.Split('"').Select((part, index) => (part, index % 2 == 1)))
        {
            var words = SearchWords.In(part).Select(word => word.Folded).ToList();
            terms.AddRange(isPhrase && words.Count > 0 ? [new SearchTerm(words, false)] : words.Select(word => new SearchTerm([word], false)));
        }

        var kept = terms.Take(MaxTerms).ToList();
        if (kept.Count > 0 && !text.EndsWith('"') && kept[^1].Words is [{ Length: >= ShortestBeginning }])
        {
            kept[^1] = kept[^1] with { IsBeginning = true };
        }

        return new SearchTerms(text, kept);
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

    // Cut first: normalising is what would take time.
    private static string Clean(string typed)
    {
        var cut = typed.Length > MaxLength ? typed[..MaxLength] : typed;
        var visible = string.Concat(Nfc.Of(cut).Select(letter => char.IsControl(letter) || letter == '\uFFFD' ? ' ' : letter));
        return visible.Replace('\u201C', '"').Replace('\u201D', '"').Replace('\u201E', '"').Trim();
    }
}
