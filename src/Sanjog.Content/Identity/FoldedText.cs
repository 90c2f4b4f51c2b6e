using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Helpers;

namespace Sanjog.Content.Identity;

/// <summary>
/// A text as its reader takes it in: digits of any script as ASCII, dashes and spaces of any kind as one kind, entities
/// resolved, without invisible letters and signs of emphasis. Each letter knows where it stands in the text as written, so
/// that neither Bengali digits nor a pair of asterisks hide a number.
/// </summary>
internal sealed partial class FoldedText
{
    private const int LongestEntity = 34;
    private const int MinusSign = 0x2212;

    // The letters of most texts, each looked up before: what one is folded to, or none where that is more or less than one letter.
    private static readonly char[] Singles = [.. Enumerable.Range(0, 0x0E00).Select(code => Folded(new Rune(code)) is [var single] && code != '&' ? single : '\0')];

    private readonly StringBuilder letters;
    private readonly List<(int Start, int End)> origins;

    private FoldedText(string text, IReadOnlyList<(int Start, int End)> skipped)
    {
        letters = new StringBuilder(text.Length);
        origins = new List<(int, int)>(text.Length);
        var index = 0;
        foreach (var (start, end) in skipped)
        {
            Add(text, index, start);
            index = end;
        }

        Add(text, index, text.Length);
        Value = letters.ToString();
    }

    public string Value { get; }

    /// <param name="text">In normalisation form C. Half a surrogate pair counts as a letter of its own.</param>
    public static FoldedText Of(string text) => new(text, []);

    /// <summary>The same without what Markdown puts around and behind the words of a link and in place of a footnote; null when it has neither.</summary>
    /// <param name="text">In normalisation form C.</param>
    public static FoldedText? WithoutLinks(string text)
    {
        var links = new List<(int, int)>();
        foreach (var sign in LinkSigns().EnumerateMatches(text))
        {
            links.Add((sign.Index, sign.Index + sign.Length));
        }

        return links.Count == 0 ? null : new FoldedText(text, links);
    }

    /// <summary>Where the letter at an index of <see cref="Value"/> stands in the text as written.</summary>
    public int OriginOf(int index) => origins[index].Start;

    /// <summary>Where the text as written goes on behind that letter, which may have been an entity or half of a pair.</summary>
    public int EndOf(int index) => origins[index].End;

    private void Add(string text, int start, int end)
    {
        for (var index = start; index < end;)
        {
            var letter = text[index];
            index += letter < Singles.Length && Singles[letter] is not '\0' and var single ? AddSingle(single, index)
                : letter == '&' ? AddEntity(text, index)
                : AddRune(text, index);
        }
    }

    private int AddSingle(char folded, int index)
    {
        letters.Append(folded);
        origins.Add((index, index + 1));
        return 1;
    }

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
                // Fillers and variation selectors, which nobody sees.
                0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => "",
                // Full-width, letter-like and mathematical letters (UAX #15, compatibility equivalence).
                (>= 0xFF01 and <= 0xFF5E) or (>= 0x2100 and <= 0x214F) or (>= 0x1D400 and <= 0x1D7FF) => rune.ToString().Normalize(NormalizationForm.FormKC),
                _ => rune.ToString(),
            },
        };
    }

    // CommonMark 0.31.2, sections 6.3 and 6.4. An address or title may hold brackets in pairs, and a title its own line.
    [GeneratedRegex(@"\]\(([^()]|\([^()]*\))*\)|\]\[([^\[\]\\]|\\.)*\]|\[\^[^\[\]\n]*\]|[\[\]]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LinkSigns();
}
