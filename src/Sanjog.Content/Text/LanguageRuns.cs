using System.Globalization;

namespace Sanjog.Content.Text;

/// <summary>A piece of a text.</summary>
/// <param name="Language">The BCP 47 tag to mark it with; null where what stands around it says enough.</param>
public readonly record struct LanguageRun(string Text, string? Language);

/// <summary>
/// Divides a text by the scripts of its letters. A page is marked by it, so that a screen reader speaks each language with
/// its own voice (WCAG 2.2, success criterion 3.1.2). Bengali letters are taken for Bengali, and Devanagari ones for Hindi.
/// </summary>
public static class LanguageRuns
{
    private const string Bengali = "bn";
    private const string Hindi = "hi";
    private const string English = "en";

    private const char FirstLetter = '\u0900';
    private const char LastLetter = '\u09FF';
    private const char LastLatinLetter = '\u024F';

    /// <summary>True where a text may hold letters that are marked in an English one.</summary>
    public static bool AreIn(string text) => text.AsSpan().ContainsAnyInRange(FirstLetter, LastLetter);

    /// <summary>The whole text in pieces. Spaces and signs belong to a language between its letters, and not at its ends.</summary>
    /// <param name="own">The language of the text, which needs no mark; null for one that is not written in these scripts.</param>
    public static IReadOnlyList<LanguageRun> Of(string text, string? own = null)
    {
        var runs = new List<LanguageRun>();
        var from = 0;
        foreach (var (start, end, language) in Stretches(text, own).Where(stretch => stretch.Language is not null))
        {
            AddPlain(runs, text[from..start]);
            runs.Add(new LanguageRun(text[start..end], language));
            from = end;
        }

        AddPlain(runs, text[from..]);
        return runs;
    }

    /// <summary>The languages of the letters, each once, with null for the text's own; none where there are no letters.</summary>
    public static IReadOnlyList<string?> In(string text, string? own = null)
    {
        var languages = new List<string?>(1);
        AddLanguages(text, own, languages);
        return languages;
    }

    /// <summary>Adds the languages of some more letters to those of a text.</summary>
    /// <param name="languages">Each once, with null for the text's own.</param>
    internal static void AddLanguages(ReadOnlySpan<char> text, string? own, List<string?> languages)
    {
        foreach (var letter in text)
        {
            if (IsLetter(letter) && LanguageOf(letter, own) is var language && !(languages is [.., var last] && last == language) && !languages.Contains(language))
            {
                languages.Add(language);
            }
        }
    }

    private static void AddPlain(List<LanguageRun> runs, string text)
    {
        if (text.Length > 0)
        {
            runs.Add(new LanguageRun(text, null));
        }
    }

    // From the first to the last letter of one language, until a letter of another comes.
    private static IEnumerable<(int Start, int End, string? Language)> Stretches(string text, string? own)
    {
        (int Start, int End, string? Language)? open = null;
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (open is { } stretch && (IsLetter(letter) ? LanguageOf(letter, own) == stretch.Language : Continues(letter, stretch.End == index, stretch.Language)))
            {
                open = stretch with { End = index + 1 };
            }
            else if (IsLetter(letter))
            {
                if (open is { } done)
                {
                    yield return done;
                }

                open = (index, index + 1, LanguageOf(letter, own));
            }
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    // The danda ends sentences in both languages. Marks and joiners are never parted from their letter.
    private static bool Continues(char sign, bool isNext, string? language) =>
        (IsDanda(sign) && language is (Bengali or Hindi))
        || (isNext && char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format);

    // In the two Indian blocks marks and digits count as letters, but for what they share (Script_Extensions, UAX #24).
    private static bool IsLetter(char letter) =>
        letter is >= FirstLetter and <= LastLetter ? !IsDanda(letter) && letter is not ('\u0951' or '\u0952') : char.IsLetter(letter);

    private static bool IsDanda(char sign) => sign is '\u0964' or '\u0965';

    private static string? LanguageOf(char letter, string? own)
    {
        var language = letter switch
        {
            >= '\u0980' and <= LastLetter => Bengali,
            >= FirstLetter and < '\u0980' => Hindi,
            <= LastLatinLetter when own is Bengali or Hindi => English,
            _ => null,
        };
        return language == own ? null : language;
    }
}
