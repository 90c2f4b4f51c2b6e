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
    private const int MinusSign = 0x2212;

    private readonly StringBuilder letters;
    private readonly List<(int Start, int End)> origins;

    private FoldedText(string text)
    {
        letters = new StringBuilder(text.Length);
        origins = new List<(int, int)>(text.Length);
        for (var index = 0; index < text.Length;)
        {
            index += text[index] == '&' ? AddEntity(text, index) : AddRune(text, index);
        }

        Value = letters.ToString();
    }

    public string Value { get; }

    /// <param name="text">In normalisation form C. Half a surrogate pair counts as a letter of its own.</param>
    public static FoldedText Of(string text) => new(text);

    /// <summary>Where the letter at an index of <see cref="Value"/> stands in the text as written.</summary>
    public int OriginOf(int index) => origins[index].Start;

    /// <summary>Where the text as written goes on behind that letter, which may have been an entity or half of a pair.</summary>
    public int EndOf(int index) => origins[index].End;

    // CommonMark 0.31.2, section 6.2.
    private int AddEntity(string text, int start)
    {
        var length = text.AsSpan(start, Math.Min(LongestEntity, text.Length - start)).IndexOf(';') + 1;
        if (length > 2 && Decode(text.AsSpan(start, length)) is { } decoded)
        {
            foreach (var rune in decoded.EnumerateRunes())
            {
                AddRune(rune, start, length);
            }

            return length;
        }

        AddRune(new Rune('&'), start, length: 1);
        return 1;
    }

    private static string? Decode(ReadOnlySpan<char> entity) => entity[1] is not '#' ? EntityHelper.DecodeEntity(entity[1..^1])
        : entity[2] is 'x' or 'X' ? Character(entity[3..^1], NumberStyles.AllowHexSpecifier)
        : Character(entity[2..^1], NumberStyles.None);

    private static string? Character(ReadOnlySpan<char> digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) ? new Rune(code).ToString() : null;

    private int AddRune(string text, int index)
    {
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
        AddRune(rune, index, length);
        return length;
    }

    private void AddRune(Rune rune, int start, int length)
    {
        foreach (var letter in Folded(rune))
        {
            letters.Append(letter);
            origins.Add((start, start + length));
        }
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
                MinusSign => "-",
                _ => rune.ToString(),
            },
        };
    }
}
