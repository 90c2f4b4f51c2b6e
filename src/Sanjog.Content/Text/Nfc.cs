namespace Sanjog.Content.Text;

/// <summary>Unicode normalisation form C (UAX #15) for any text at all.</summary>
public static class Nfc
{
    /// <summary>
    /// The text in form C. The framework throws on half a surrogate pair and on U+FFFE, which are no characters; both
    /// become the replacement character. A text with endless marks (<see cref="MarkRuns"/>) stays as it is.
    /// </summary>
    public static string Of(string text)
    {
        // Nearly every text is in form C already, and is looked at without being copied.
        var whole = MayHoldNoCharacter(text) ? string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD') : text;
        return MarkRuns.FirstTooLong(whole) is not null || whole.IsNormalized() ? whole : whole.Normalize();
    }

    private static bool MayHoldNoCharacter(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains('\uFFFE');
}
