using System.Globalization;
using System.Text;

namespace Sanjog.Content.Search;

/// <summary>
/// Letters as search compares them: small, digits of any script as ASCII, without the accents of Latin letters, without the
/// nukta of Bengali and Hindi, which many keyboards lack, and without the joiners that only shape letters.
/// </summary>
internal static class SearchFolding
{
    private const char BengaliNukta = '\u09BC';
    private const char DevanagariNukta = '\u093C';

    /// <summary>True for what a word is made of: letters, numbers and marks. SQLite's tokenizer is told the same (<c>categories</c>).</summary>
    public static bool IsInWord(Rune rune) => rune.IsAscii ? char.IsAsciiLetterOrDigit((char)rune.Value) : Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        or UnicodeCategory.PrivateUse;

    /// <summary>Adds the folded form of a letter, number or mark; nothing for what does not count.</summary>
    /// <returns>True when it was only made small, if that.</returns>
    public static bool Append(StringBuilder folded, Rune rune)
    {
        if (rune.IsAscii)
        {
            folded.Append(char.ToLowerInvariant((char)rune.Value));
            return true;
        }

        if (Letter(rune) is { } letter)
        {
            folded.Append(letter);
            return false;
        }

        folded.Append(Rune.ToLowerInvariant(rune).ToString());
        return true;
    }

    // Null for a letter that stays. What form D takes apart in Latin are accents; in Bengali and Devanagari, letters with a nukta.
    private static string? Letter(Rune rune) => rune.Value switch
    {
        BengaliNukta or DevanagariNukta or (>= 0x0300 and <= 0x036F) => "",
        (>= 0x00C0 and <= 0x024F) or (>= 0x1E00 and <= 0x1EFF) or 0x0929 or 0x0931 or 0x0934 or (>= 0x0958 and <= 0x095F) or 0x09DC or 0x09DD or 0x09DF =>
            rune.ToString().Normalize(NormalizationForm.FormD)[..1].ToLowerInvariant(),
        _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber => $"{(int)Rune.GetNumericValue(rune)}",
        _ => null,
    };
}
