using System.Text;

namespace Sanjog.Content.Text;

/// <summary>How long a text takes to read.</summary>
internal static class ReadingTime
{
    // A calm pace for adults reading on a phone, many of them in a second language.
    private const int WordsPerMinute = 180;

    /// <summary>Whole minutes, at least one.</summary>
    public static int Minutes(string plainText) => Math.Max(1, (int)Math.Ceiling(Words(plainText) / (double)WordsPerMinute));

    private static int Words(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var space = Rune.IsWhiteSpace(rune);
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }

        return words;
    }
}
