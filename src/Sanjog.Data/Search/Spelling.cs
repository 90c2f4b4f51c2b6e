using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Search;
using Sanjog.Data.Store;

namespace Sanjog.Data.Search;

/// <summary>Finds the words that somebody may have meant, among those that stand in the store. Whether they may be told is for the caller to ask.</summary>
internal sealed class Spelling(SiteContext context)
{
    private const int ShortestWord = 3;
    private const int LongestWord = 16;
    private const int MostOffered = 8;

    private static readonly string LatinLetters = string.Concat(Enumerable.Range('a', 26).Select(letter => (char)letter));

    private static readonly string[] Scripts = [LettersOf(UnicodeRanges.Bengali), LettersOf(UnicodeRanges.Devanagari)];

    /// <summary>Words that are one slip away, those in most texts first.</summary>
    /// <param name="word">Folded, as are the words returned.</param>
    public async Task<IReadOnlyList<string>> NearestAsync(string word, CancellationToken cancellation)
    {
        // Of a number no other is nearly the same.
        if (word.Length is < ShortestWord or > LongestWord || word.Any(char.IsDigit))
        {
            return [];
        }

        var candidates = JsonSerializer.Serialize(SlipsOf(word).Distinct());
        return await context.SearchWords
            .FromSql($"SELECT * FROM SearchWords WHERE Word IN (SELECT value FROM json_each({candidates}))")
            .OrderByDescending(known => known.Entries).ThenBy(known => known.Word).Take(MostOffered).Select(known => known.Word).ToListAsync(cancellation);
    }

    /// <summary>The word with a letter dropped, swapped with the next, replaced or added.</summary>
    private static IEnumerable<string> SlipsOf(string word)
    {
        var letters = Array.Find(Scripts, script => word.AsSpan().IndexOfAny(script) >= 0) ?? LatinLetters;
        return Enumerable.Range(0, word.Length + 1).SelectMany(place => SlipsAt(word[..place], word[place..], letters));
    }

    private static IEnumerable<string> SlipsAt(string before, string after, string letters) =>
    [
        .. letters.Select(letter => before + letter + after),
        .. after.Length == 0 ? [] : letters.Select(letter => before + letter + after[1..]).Prepend(before + after[1..]),
        .. after.Length < 2 ? Enumerable.Empty<string>() : [$"{before}{after[1]}{after[0]}{after[2..]}"],
    ];

    private static string LettersOf(UnicodeRange script) => string.Concat(
        Enumerable.Range(script.FirstCodePoint, script.Length).Select(code => $"{(char)code}").Where(letter => SearchWords.In(letter).Any(word => word.Folded == letter)));
}
