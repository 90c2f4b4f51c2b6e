using System.Globalization;
using System.Text;
using Sanjog.Content.Text;

namespace Sanjog.Content.Identity;

/// <summary>A word of a text: letters with their marks, or digits; a change from one to the other begins a new word.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where the text goes on after it.</param>
internal readonly record struct NameWord(string Letters, int Start, int End)
{
    // Endings that Bengali writes together with a name; two can follow each other.
    private static readonly string[] BengaliEndings =
        [.. CommonWords.WordsOf("র ের এর কে ে য় তে ও ই রা েরা দের েদের টি টা রও েরও কেও রই কেই টির টার টিকে টাকে দি দা দেরকে")];

    // Words that Hindi is often written together with.
    private static readonly string[] HindiEndings = [.. CommonWords.WordsOf("जी को का की के ने से में पर भी ही")];

    /// <summary>The words of a folded text in small letters.</summary>
    public static List<NameWord> All(string text) =>
        [.. Written(text).Select(word => word with { Letters = Nfc.Of(word.Letters).ToLowerInvariant() })];

    /// <summary>The words of a folded text as they are written.</summary>
    public static List<NameWord> Written(string text)
    {
        var words = new List<NameWord>();
        var start = 0;
        var sort = Sort.None;
        for (var index = 0; index <= text.Length;)
        {
            var (next, length) = index < text.Length ? SortAt(text, index) : (Sort.None, 1);
            // A mark belongs to the letter before it.
            next = next == Sort.Mark && sort != Sort.None ? sort : next;
            if (next != sort)
            {
                if (sort is Sort.Letter or Sort.Digit)
                {
                    words.Add(new NameWord(text[start..index], start, index));
                }

                (start, sort) = (index, next);
            }

            index += length;
        }

        return words;
    }

    /// <summary>The word itself, and what is left of it without an ending, or without two.</summary>
    public IEnumerable<string> Forms() => Letters[0] switch
    {
        >= '\u0980' and <= '\u09FF' => Forms(Letters, BengaliEndings),
        >= '\u0900' and <= '\u097F' => Forms(Letters, HindiEndings),
        _ => [Letters],
    };

    private static IEnumerable<string> Forms(string letters, string[] endings)
    {
        var once = Without(letters, endings).ToList();
        return once.SelectMany(stem => Without(stem, endings)).Concat(once).Append(letters);
    }

    private static IEnumerable<string> Without(string letters, string[] endings) =>
        endings.Where(ending => letters.Length > ending.Length + 1 && letters.EndsWith(ending, StringComparison.Ordinal)).Select(ending => letters[..^ending.Length]);

    private static (Sort Sort, int Length) SortAt(string text, int index)
    {
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
        var sort = Rune.IsDigit(rune) ? Sort.Digit
            : Rune.IsLetter(rune) ? Sort.Letter
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? Sort.Mark
            : Sort.None;
        return (sort, length);
    }

    private enum Sort
    {
        None,
        Letter,
        Digit,
        Mark,
    }
}
