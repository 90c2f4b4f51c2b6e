using System.Globalization;

namespace Sanjog.Content.Text;

/// <summary>
/// Finds letters with more marks than any script puts on one. Normalisation sorts the marks of a letter by comparing them
/// with each other, so that a file full of them would take many seconds. The limit is that of the Stream-Safe Text Format
/// (UAX #15, section 13).
/// </summary>
internal static class MarkRuns
{
    private const int Most = 30;

    /// <summary>Where the first run of marks begins that is too long; null for none.</summary>
    public static int? FirstTooLong(string text)
    {
        // A longer run covers at least one of these places.
        for (var place = Most; place < text.Length; place += Most + 1)
        {
            if (IsMark(text, place) && Run(text, place) is var (start, end) && end - start > Most)
            {
                return start;
            }
        }

        return null;
    }

    private static (int Start, int End) Run(string text, int place)
    {
        var (start, end) = (place, place);
        while (start > 0 && IsMark(text, start - 1))
        {
            start--;
        }

        while (end < text.Length && IsMark(text, end))
        {
            end++;
        }

        return (start, end);
    }

    // The halves of a pair count as two.
    private static bool IsMark(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, char.IsLowSurrogate(text[index]) && index > 0 ? index - 1 : index)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
