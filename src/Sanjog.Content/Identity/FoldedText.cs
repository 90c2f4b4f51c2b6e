using System.Globalization;
using System.Text;
using Markdig.Helpers;

namespace Sanjog.Content.Identity;

/// <summary>
/// A text as its reader takes it in: digits of any script as ASCII, dashes and spaces of any kind as one kind, entities
/// resolved, without invisible letters and signs of emphasis. Each letter knows where it stands in the text as written, so
/// that neither Bengali digits nor a pair of asterisks hide a number.
/// </summary>
internal sealed class FoldedText
{
    private const int LongestEntity = 34;

    private readonly StringBuilder letters;
    private readonly List<int> origins;

    private FoldedText(string text)
    {
        letters = new StringBuilder(text.Length);
        origins = new List<int>(text.Length);
        for (var index = 0; index < text.Length;)
        {
            index += text[index] == '&' ? AddEntity(text, index) : AddRune(text, index);
        }
    }

    public string Value => letters.ToString();

    /// <param name="text">In normalisation form C. Half a surrogate pair counts as a letter of its own.</param>
    public static FoldedText Of(string text) => new(text);

    /// <summary>Where the letter at an index of <see cref="Value"/> stands in the text as written.</summary>
    public int OriginOf(int index) => origins[index];

    // CommonMark 0.31.2, section 6.2.
    private int AddEntity(string text, int start)
    {
        var length = text.AsSpan(start, Math.Min(LongestEntity, text.Length - start)).IndexOf(';') + 1;
        if (length > 2 && Decode(text.AsSpan(start, length)) is { } decoded)
        {
            foreach (var rune in decoded.EnumerateRunes())
            {
                AddRune(rune, start);
            }

            return length;
        }

        return AddRune(new Rune('&'), start);
    }

    private static string? Decode(ReadOnlySpan<char> entity) => entity[1] is not '#' ? EntityHelper.DecodeEntity(entity[1..^1])
        : entity[2] is 'x' or 'X' ? Character(entity[3..^1], NumberStyles.AllowHexSpecifier)
        : Character(entity[2..^1], NumberStyles.None);

    private static string? Character(ReadOnlySpan<char> digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) ? new Rune(code).ToString() : null;

    private int AddRune(string text, int index)
    {
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
        AddRune(rune, index);
        return length;
    }

    private int AddRune(Rune rune, int origin)
    {
        foreach (var letter in Folded(rune))
        {
            letters.Append(letter);
            origins.Add(origin);
        }

        return rune.Utf16SequenceLength;
    }

    private static string Folded(Rune rune)
    {
        if (Rune.GetNumericValue(rune) is var value && Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format => "",
            UnicodeCategory.DashPunctuation => "-",
            UnicodeCategory.SpaceSeparator => " ",
            _ => rune.Value switch
            {
                '*' or '`' or '\\' or '~' => "",
                '\n' or '\t' or '_' => " ",
                _ => rune.ToString(),
            },
        };
    }
}
