namespace Sanjog.Content.Text;

/// <summary>How long a text takes to read.</summary>
internal static class ReadingTime
{
    // A calm pace for adults reading on a phone, many of them in a second language.
    private const int WordsPerMinute = 180;

    /// <summary>Whole minutes, at least one.</summary>
    public static int Minutes(int words) => Math.Max(1, (int)Math.Ceiling(words / (double)WordsPerMinute));

    public static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var letter in text)
        {
            var space = char.IsWhiteSpace(letter);
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }

        return words;
    }
}
