using System.Globalization;
using System.Text;

namespace Sanjog.Content.Text;

/// <summary>
/// The part of an address that names one thing: lower-case letters with their marks and digits, of any script, in
/// normalisation form C, joined by single hyphens.
/// </summary>
public static class Slug
{
    /// <summary>In code points, so that a Bengali name may be as long as an English one.</summary>
    public const int MaxLength = 60;

    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>Makes a slug from words; empty when they hold neither a letter nor a digit.</summary>
    public static string From(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var rune in words.Normalize(NormalizationForm.FormC).ToLowerInvariant().EnumerateRunes())
        {
            if (IsPartOfWord(rune))
            {
                slug.Append(rune.ToString());
            }
            else if (IsBetweenWords(rune) && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }

    /// <summary>True for a text that is a slug to the letter.</summary>
    public static bool IsValid(string text) =>
        text.Length > 0
        && text.EnumerateRunes().Count() <= MaxLength
        && string.Equals(From(text), text, StringComparison.Ordinal);

    private static bool IsPartOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner // they decide how a Bengali conjunct is written
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsBetweenWords(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DashPunctuation or UnicodeCategory.ConnectorPunctuation
        || rune.Value is '/';
}
