using System.Globalization;
using System.Text;
using Sanjog.Content.FrontMatter;

namespace Sanjog.Content.Text;

/// <summary>
/// The part of an address that names one thing: lower-case letters with their marks and digits, of any script, in
/// normalisation form C, joined by single hyphens.
/// </summary>
public static class Slug
{
    /// <summary>In code points, so that a Bengali name may be as long as an English one.</summary>
    public const int MaxLength = 60;

    private const string WordPattern = @"[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u200C\u200D]*";

    /// <summary>The rule as far as a pattern tells it. Capitals of other scripts than ours, only <see cref="From"/> knows.</summary>
    internal static readonly TextForm Form = new($"(?!.*[A-Z]){WordPattern}(-{WordPattern})*", $"Use at most {MaxLength} letters, digits and hyphens.", MaxLength);

    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>Makes a slug from words; empty when they hold neither a letter nor a digit.</summary>
    public static string From(string words)
    {
        var slug = new StringBuilder(words.Length);
        Span<char> letters = stackalloc char[2];
        foreach (var rune in Folded(words).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (IsMark(rune) && EndsInWord(slug)))
            {
                slug.Append(letters[..rune.EncodeToUtf16(letters)]);
            }
            else if (IsBetweenWords(rune) && EndsInWord(slug))
            {
                slug.Append('-');
            }
        }

        // What was dropped may have stood between a letter and its mark, or between a joiner and the sign it joins. Composed before
        // too: a joiner is loose once the mark beside it has gone into its letter.
        return Nfc.Of(WithoutLooseJoiners(Nfc.Of(slug.ToString())).Trim('-'));
    }

    /// <summary>True for a text that is a slug to the letter.</summary>
    public static bool IsValid(string text) =>
        text.Length > 0
        && text.EnumerateRunes().Count() <= MaxLength
        && string.Equals(From(text), text, StringComparison.Ordinal);

    // Normalised before and after: some small letters compose with a mark where their capitals do not.
    private static string Folded(string words) => Nfc.Of(Nfc.Of(words).ToLowerInvariant());

    private static bool EndsInWord(StringBuilder slug) => slug.Length > 0 && slug[^1] != '-';

    private static bool IsMark(Rune rune) =>
        rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // They decide how a Bengali conjunct is written, and do so beside its hasanta; anywhere else nobody can see them.
    private static bool IsJoiner(char letter) => letter is ZeroWidthJoiner or ZeroWidthNonJoiner;

    private static string WithoutLooseJoiners(string slug) => !slug.AsSpan().ContainsAny(ZeroWidthJoiner, ZeroWidthNonJoiner)
        ? slug
        : string.Concat(slug.Where((letter, index) => !IsJoiner(letter) || IsMarkAt(slug, index - 1) || IsMarkAt(slug, index + 1)));

    private static bool IsMarkAt(string slug, int index) =>
        index >= 0 && index < slug.Length && char.GetUnicodeCategory(slug[index]) is UnicodeCategory.NonSpacingMark;

    private static bool IsBetweenWords(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DashPunctuation or UnicodeCategory.ConnectorPunctuation
        || rune.Value is '/';
}
