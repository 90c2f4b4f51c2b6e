using System.Buffers;
using System.Text.RegularExpressions;
using Sanjog.Content.Text;

namespace Sanjog.Content.Identity;

/// <summary>Finds the name of a school in a text that also names a village: together they lead to a child.</summary>
internal static partial class SchoolInVillage
{
    // The longest name that is looked for before "School".
    private const int LongestName = 100;

    // What the name of a school ends in. The last four are common nouns too, so they need a word such as "primary" before them.
    private static readonly string[] LatinEndings =
        ["School", "Vidyalaya", "Vidyapith", "Vidyamandir", "Vidyaniketan", "Vidya Niketan", "Siksha Kendra", "Shiksha Kendra", "Madrasah", "Madrasa", "Academy"];

    private static readonly string[] IndianEndings = [.. CommonWords.WordsOf("বিদ্যাপীঠ বিদ্যামন্দির মাদ্রাসা বিদ্যালয় স্কুল विद्यालय स्कूल")];
    private static readonly string[] Endings = [.. LatinEndings, .. IndianEndings];

    // Where is quick to say for Latin letters only, and whether for one word: most texts have none.
    private static readonly SearchValues<string> AnyLatinEnding = SearchValues.Create(LatinEndings, StringComparison.Ordinal);
    private static readonly SearchValues<string> AnyEnding = SearchValues.Create(Endings, StringComparison.Ordinal);
    private static readonly string[] CommonNouns = Endings[^4..];

    // What stands between the name and its end. The letters are those of "F.P. School" (free primary) and its like.
    private static readonly HashSet<string> Sorts =
    [
        .. CommonWords.WordsOf("High Higher Primary Middle Junior Secondary Girls Boys Free Basic Boarding Residential Government Govt Public Sishu Shishu F P G S H U FP GSFP HS"),
        .. CommonWords.WordsOf("বালিকা উচ্চ প্রাথমিক মাধ্যমিক बालिका उच्च प्राथमिक माध्यमिक के"),
    ];

    // Words before "School" that name none.
    private static readonly HashSet<string> NoSchools = [.. CommonWords.WordsOf("Night Open Sunday Law Medical Summer State Central Bridge Day")];

    // Words beside "Village" that name none.
    private static readonly HashSet<string> NoVillages =
    [
        .. CommonWords.WordsOf("Level Education Council Committee Health Development Panchayat Head Headman Child Children Protection Youth Defence Welfare"),
        .. CommonWords.WordsOf("Police Sabha Administration Elders Leaders Women Water Resource Officer Volunteers Workers"),
    ];

    // These name none on one side of it only.
    private static readonly HashSet<string> NoVillagesBefore = [.. CommonWords.WordsOf("Home Native Neighbouring")];
    private static readonly HashSet<string> NoVillagesBehind = [.. CommonWords.WordsOf("Vigilance Community Monitoring Meetings Groups")];

    // "Of" in Bengali: it tells whose or where the village is, as in "a village of the Sundarbans".
    private static readonly string Genitive = Nfc.Of("ের");

    public static bool NamesVillage(string text) => Village().Matches(FoldedText.Of(text).Value).Any(IsVillage);

    /// <summary>Where the first school stands that is named; null for none.</summary>
    /// <param name="text">In normalisation form C.</param>
    public static int? FindSchool(string text)
    {
        if (!text.AsSpan().ContainsAny(AnyLatinEnding) && !Array.Exists(IndianEndings, ending => text.Contains(ending, StringComparison.Ordinal)))
        {
            return null;
        }

        for (var ending = Next(text, 0); ending >= 0; ending = Next(text, ending + 1))
        {
            if (!IsPartOfWord(text, ending) && NameBefore(text, ending) is { } school)
            {
                return school;
            }
        }

        return null;
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(AnyEnding) is >= 0 and var found ? from + found : -1;

    private static int? NameBefore(string text, int ending)
    {
        var start = Math.Max(0, ending - LongestName);
        var folded = FoldedText.Of(text[start..ending]);
        var words = NameWord.Written(folded.Value);
        var name = words.FindLastIndex(word => !Sorts.Contains(word.Letters));
        var needsSort = Array.Exists(CommonNouns, noun => string.CompareOrdinal(text, ending, noun, 0, noun.Length) == 0);
        if (name < 0 || !IsName(words[name].Letters) || (needsSort && name == words.Count - 1) || EndsSentence(folded.Value, words[name]))
        {
            return null;
        }

        var first = words.FindLastIndex(name, word => !IsName(word.Letters)) + 1;
        return start + folded.OriginOf(words[first].Start);
    }

    // "Schools" and "Schooling" name none; Bengali and Hindi write endings together with the word.
    private static bool IsPartOfWord(string text, int ending)
    {
        var end = ending + Array.Find(Endings, word => string.CompareOrdinal(text, ending, word, 0, word.Length) == 0)!.Length;
        return char.IsAscii(text[ending]) && end < text.Length && char.IsAsciiLetter(text[end]);
    }

    private static bool IsName(string word) => word.Length > 1 && char.IsLetter(word[0]) && !char.IsLower(word[0]) && !NoSchools.Contains(word) && !CommonWords.Contain(word);

    private static bool EndsSentence(string text, NameWord word) => word.End < text.Length && text[word.End] is '.' or '!' or '?' or '\u0964' or ',' or ';' or ':';

    // The match begins with "village" where the name stands behind it.
    private static bool IsVillage(Match match)
    {
        var name = match.Groups["name"];
        return !NoVillages.Contains(name.Value) && !(name.Index > match.Index ? NoVillagesBehind : NoVillagesBefore).Contains(name.Value)
            && !CommonWords.Contain(name.Value) && !name.Value.EndsWith(Genitive, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"(?<!\w)([Vv]illage (of |named |called )?(?<name>[A-Z]\w{2,20})(?!\w)|(?<name>[A-Z]\w{2,20})(?= village(?!\w)))"
        + @"|(?<![\p{L}\p{M}])(?<name>[\p{L}\p{M}]{2,20}) (গ্রামে|গ্রামের|গ্রাম|गाँव|गांव)(?![\p{L}\p{M}])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, IdentityPatterns.TimeLimit)]
    private static partial Regex Village();
}
