using Sanjog.Content.Text;

namespace Sanjog.Content.Identity;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where the text goes on after it.</param>
internal readonly record struct NameWord(string Letters, int Start, int End)
{
    // Endings that Bengali writes together with a name.
    private static readonly string[] Endings =
    [
        "র", "ের", "এর", "কে", "ে", "য়", "তে", "ও", "ই", "রা", "েরা", "দের", "েদের", "টি", "টা", "রও", "েরও", "কেও", "রই", "কেই", "টির", "টিকে",
    ];

    /// <summary>The words of a folded text in small letters. A digit counts as a letter.</summary>
    public static List<NameWord> All(string text) =>
        [.. Written(text).Select(word => word with { Letters = Nfc.Of(word.Letters).ToLowerInvariant() })];

    /// <summary>The words of a folded text as they are written.</summary>
    public static List<NameWord> Written(string text)
    {
        var words = new List<NameWord>();
        for (var index = 0; index < text.Length; index++)
        {
            var start = index;
            while (index < text.Length && IsWordLetter(text, index))
            {
                index++;
            }

            if (index > start)
            {
                words.Add(new NameWord(text[start..index], start, index));
            }
        }

        return words;
    }

    /// <summary>The word itself, and what is left of it without an ending.</summary>
    public IEnumerable<string> Forms()
    {
        var letters = Letters;
        var isBengali = letters[0] is >= '\u0980' and <= '\u09FF';
        return isBengali
            ? Endings.Select(Nfc.Of).Where(ending => letters.Length > ending.Length + 1 && letters.EndsWith(ending, StringComparison.Ordinal))
                .Select(ending => letters[..^ending.Length]).Prepend(letters)
            : [letters];
    }

    // Letters beyond the basic plane come as two halves, both of which belong to the word.
    private static bool IsWordLetter(string text, int index) =>
        char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index])
        || char.GetUnicodeCategory(text[index]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
