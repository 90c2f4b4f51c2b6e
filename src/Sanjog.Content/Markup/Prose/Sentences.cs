using System.Globalization;

namespace Sanjog.Content.Markup.Prose;

/// <param name="Start">The index of its first letter or digit.</param>
internal readonly record struct Sentence(int Start, int Words);

/// <summary>
/// Divides a text into sentences, in English, Bengali and Hindi. In doubt a sentence goes on: a full stop after "Dr", an
/// initial or before a small letter ends none.
/// </summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Smt", "Shri", "Sri", "Adv", "Hon", "Jr", "Sr", "No", "Nos", "Art", "Sec", "ss", "Vol", "Fig", "pp",
        "Rs", "vs", "approx", "Govt", "Dept", "Ltd", "Pvt", "Co", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec", "মোঃ", "মোছাঃ",
    };

    public static IEnumerable<Sentence> Of(string text)
    {
        var (start, words) = (0, 0);
        var tokens = Tokens(text).ToList();
        foreach (var (index, token) in tokens.Index())
        {
            var first = FirstLetter(text, token);
            start = words == 0 ? first : start;
            words += first < token.End.Value ? 1 : 0;
            if (words > 0 && (index == tokens.Count - 1 || Ends(text[token], text[tokens[index + 1]])))
            {
                yield return new Sentence(start, words);
                words = 0;
            }
        }
    }

    // What stands between spaces and dashes.
    private static IEnumerable<Range> Tokens(string text)
    {
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || char.IsWhiteSpace(text[index]) || text[index] is '\u2013' or '\u2014')
            {
                if (index > start)
                {
                    yield return start..index;
                }

                start = index + 1;
            }
        }
    }

    private static int FirstLetter(string text, Range token)
    {
        var index = token.Start.Value;
        while (index < token.End.Value && !char.IsLetterOrDigit(text[index]))
        {
            index++;
        }

        return index;
    }

    private static bool Ends(string token, string next)
    {
        var word = token.TrimEnd('"', '\'', '\u201D', '\u2019', ')', ']', '\u00BB');
        var goesOn = char.IsLower(next.FirstOrDefault(char.IsLetterOrDigit));
        return word.Length > 0 && word[^1] switch
        {
            '?' or '!' or '\u0964' or '\u0965' => true, // the last two are the danda and the double danda
            '\u2026' => !goesOn,
            '.' => !goesOn && !IsAbbreviation(word[..^1].TrimStart('"', '\'', '\u201C', '\u2018', '(', '[', '\u00AB')),
            _ => false,
        };
    }

    // One letter, with its marks, is an initial; letters with full stops between them are such as "e.g".
    private static bool IsAbbreviation(string word) =>
        Abbreviations.Contains(word)
        || word.Split('.') is var parts && Array.TrueForAll(parts, part => part.Length > 0 && char.IsLetter(part[0]) && StringInfo.GetNextTextElementLength(part) == part.Length);
}
