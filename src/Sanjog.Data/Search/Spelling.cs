using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Search;
using Sanjog.Data.Store;

namespace Sanjog.Data.Search;

/// <summary>Finds the words that somebody may have meant, among those that stand in the store.</summary>
internal sealed class Spelling(SiteContext context)
{
    private const int ShortestWord = 3;
    private const int LongestWord = 30;
    private const int MostOffered = 3;

    private static readonly UnicodeRange[] Scripts = [UnicodeRanges.Bengali, UnicodeRanges.Devanagari];

    private static readonly string LatinLetters = string.Concat(Enumerable.Range('a', 26).Select(letter => (char)letter));

    /// <summary>Words that are one slip away, those in most texts first; none for a word that some text has, or begins with.</summary>
    /// <param name="word">Folded.</param>
    /// <returns>As texts write them.</returns>
    public async Task<IReadOnlyList<string>> NearestAsync(string word, CancellationToken cancellation)
    {
        if (word.Length is < ShortestWord or > LongestWord || await IsKnownAsync(word, cancellation))
        {
            return [];
        }

        var candidates = JsonSerializer.Serialize(SlipsOf(word).Distinct());
        return await context.SearchWords
            .FromSql($"SELECT * FROM SearchWords WHERE Word IN (SELECT value FROM json_each({candidates}))")
            .OrderByDescending(known => known.Entries).ThenBy(known => known.Word).Take(MostOffered).Select(known => known.Shown).ToListAsync(cancellation);
    }

    private Task<bool> IsKnownAsync(string word, CancellationToken cancellation)
    {
        var end = word + "\U0010FFFF";
        return context.SearchWords.FromSql($"SELECT * FROM SearchWords WHERE Word >= {word} AND Word < {end}").AnyAsync(cancellation);
    }

    /// <summary>The word with a letter dropped, swapped with the next, replaced or added.</summary>
    private static IEnumerable<string> SlipsOf(string word)
    {
        var letters = LettersLike(word);
        for (var place = 0; place <= word.Length; place++)
        {
            var (before, after) = (word[..place], word[place..]);
            if (after.Length > 0)
            {
                yield return before + after[1..];
            }

            if (after.Length > 1)
            {
                yield return $"{before}{after[1]}{after[0]}{after[2..]}";
            }

            foreach (var letter in letters)
            {
                yield return before + letter + after;
                if (after.Length > 0)
                {
                    yield return before + letter + after[1..];
                }
            }
        }
    }

    private static string LettersLike(string word) => Array.Find(Scripts, script => word.Any(letter => IsIn(script, letter))) is { } script
        ? string.Concat(Enumerable.Range(script.FirstCodePoint, script.Length).Select(code => (char)code).Where(letter => SearchWords.In($"{letter}").Any()))
        : LatinLetters;

    private static bool IsIn(UnicodeRange script, char letter) => letter >= script.FirstCodePoint && letter < script.FirstCodePoint + script.Length;
}
