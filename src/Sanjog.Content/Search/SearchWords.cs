using System.Text;

namespace Sanjog.Content.Search;

/// <summary>A word of a text.</summary>
/// <param name="Folded">As search compares it; never empty.</param>
public readonly record struct SearchWord(int Start, int End, string Folded);

/// <summary>Finds the words of a text. Bengali and Hindi words stay whole, vowel signs and all.</summary>
public static class SearchWords
{
    // Nobody writes or looks for longer ones. FTS5 cuts words at 32 KB of UTF-8, and what it was told can't be taken out of it by another word.
    private const int LongestWord = 1000;

    /// <summary>The words of a text in the order they stand in.</summary>
    /// <param name="text">In normalisation form C.</param>
    public static IEnumerable<SearchWord> In(string text)
    {
        var (cursor, folded) = (new WordCursor(text), new StringBuilder());
        while (cursor.Next(folded))
        {
            yield return new SearchWord(cursor.Start, cursor.End, folded.ToString());
            folded.Clear();
        }
    }

    /// <summary>The folded words of a text with a space between them: what the index is made of.</summary>
    /// <param name="text">In normalisation form C.</param>
    public static string Fold(string text)
    {
        var (cursor, folded) = (new WordCursor(text), new StringBuilder(text.Length));
        for (var start = 0; cursor.Next(folded); start = folded.Length)
        {
            folded.Length = Math.Min(folded.Length, start + LongestWord);
            folded.Append(' ');
        }

        return folded.ToString();
    }
}
