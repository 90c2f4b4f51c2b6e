using System.Buffers;

namespace Sanjog.Content.Identity;

/// <summary>
/// The parts of a text in which a particular can stand: each needs a digit or an at sign, and most texts have few of them.
/// Looking at these parts alone makes the guard several times as fast.
/// </summary>
internal static class Surroundings
{
    // The longest words that a form has before its digits ("First Information Report bearing registration number"), and behind them (a street).
    private const int Before = 100;
    private const int After = 140;

    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';

    // Digits of every script in the basic plane, at signs, and what begins an entity, which may stand for either. Halves of those beyond it are looked for
    // apart: among these, their whole range would make the search slow.
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(letter => char.IsDigit(letter) || letter is '@' or '\uFF20' or '&')]);

    /// <summary>In order and without overlaps; none cuts a word.</summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        if (text.AsSpan().ContainsAny(IdentityPatterns.AtSigns))
        {
            yield return (0, text.Length);
            yield break;
        }

        for (var sign = Next(text, 0); sign >= 0;)
        {
            var start = WordStart(text, Math.Max(0, sign - Before));
            var end = sign;
            for (; sign >= 0 && sign - Before <= end; sign = Next(text, end))
            {
                end = WordEnd(text, Math.Min(text.Length, sign + After));
            }

            yield return (start, end);
        }
    }

    private static int Next(string text, int from)
    {
        var rest = text.AsSpan(from);
        var sign = rest.IndexOfAny(Signs);
        var half = (sign < 0 ? rest : rest[..sign]).IndexOfAnyInRange(FirstSurrogate, LastSurrogate);
        return half >= 0 ? from + half : sign >= 0 ? from + sign : -1;
    }

    private static int WordStart(string text, int index)
    {
        while (index > 0 && !char.IsWhiteSpace(text[index - 1]))
        {
            index--;
        }

        return index;
    }

    private static int WordEnd(string text, int index)
    {
        while (index < text.Length && !char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
