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

    // Every letter of every text is looked up, so those of most texts were thought about before: what one is folded to, or none where that is not one letter.
    private static readonly char[] Singles =
        [.. Enumerable.Range(0, 0x0E00).Select(code => new Rune(code)).Select(rune => IsInWord(Rune.GetUnicodeCategory(rune)) && Folded(rune) is [var single] ? single : '\0')];

    /// <summary>Adds the folded form of what is one letter before and after, as nearly every letter is.</summary>
    /// <returns>False where nothing was added, since there is more to think about.</returns>
    public static bool TryAppendSingle(StringBuilder folded, char letter)
    {
        var single = letter < Singles.Length ? Singles[letter] : '\0';
        if (single == '\0')
        {
            return false;
        }

        folded.Append(single);
        return true;
    }

    /// <summary>Adds the folded form of a letter, number or mark.</summary>
    /// <returns>True within a word, false between words, null for what is neither.</returns>
    public static bool? Append(StringBuilder folded, Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (!IsInWord(category))
        {
            return category == UnicodeCategory.Format ? null : false;
        }

        folded.Append(Folded(rune));
        return true;
    }

    private static bool IsInWord(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        or UnicodeCategory.PrivateUse;

    // What form D takes apart in Latin are accents; in Bengali and Devanagari, letters with a nukta.
    private static string Folded(Rune rune) => rune.Value switch
    {
        BengaliNukta or DevanagariNukta or (>= 0x0300 and <= 0x036F) => "",
        (>= 0x00C0 and <= 0x024F) or (>= 0x1E00 and <= 0x1EFF) or 0x0929 or 0x0931 or 0x0934 or (>= 0x0958 and <= 0x095F) or 0x09DC or 0x09DD or 0x09DF =>
            rune.ToString().Normalize(NormalizationForm.FormD)[..1].ToLowerInvariant(),
        _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber => $"{(int)Rune.GetNumericValue(rune)}",
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };
}
