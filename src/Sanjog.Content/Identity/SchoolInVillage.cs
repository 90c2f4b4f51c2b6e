using System.Buffers;
using System.Text.RegularExpressions;

namespace Sanjog.Content.Identity;

/// <summary>Finds the name of a school in a text that also names a village: together they lead to a child.</summary>
internal static partial class SchoolInVillage
{
    // The longest name that is looked for before such a word.
    private const int LongestName = 150;

    // What a school's name ends in; looking for it is far quicker than looking for names.
    private static readonly SearchValues<string> Endings = SearchValues.Create(
        [
            "School", "Vidyalaya", "Vidyapith", "Vidyamandir", "Madrasa", "Academy", "বিদ্যালয়", "স্কুল", "বিদ্যাপীঠ", "বিদ্যামন্দির", "মাদ্রাসা", "विद्यालय",
            "स्कूल",
        ],
        StringComparison.Ordinal);

    /// <summary>Where the first such school stands; null when the text does not name both.</summary>
    /// <param name="text">In normalisation form C.</param>
    public static int? Find(string text)
    {
        for (var ending = Next(text, 0); ending >= 0; ending = Next(text, ending + 1))
        {
            var start = Math.Max(0, ending - LongestName);
            var folded = FoldedText.Of(text[start..Math.Min(text.Length, ending + LongestName)]);
            if (School().Match(folded.Value) is { Success: true } school)
            {
                return Village().IsMatch(FoldedText.Of(text).Value) ? start + folded.OriginOf(school.Groups["school"].Index) : null;
            }
        }

        return null;
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Endings) is >= 0 and var found ? from + found : -1;

    private const string NoSchoolName =
        "(?!(The|This|That|Our|Her|His|Their|My|Every|Each|Any|In|At|From|High|Higher|Primary|Junior|Secondary|Girls|Boys|Free|Basic|Night|Open|Public|Government|Sunday|Law|Medical|Summer|After|Before|No|New) )";

    private const string NoVillageName =
        @"(?!(The|This|That|Our|Her|His|Their|My|Every|Each|Any|One|Another|Some|Same|Small|In|From|To|Whole)\b)";

    private const string NoIndicVillageName =
        @"(?!(একটি|এক|এই|সেই|ওই|তার|তাঁর|ওর|নিজের|পাশের|প্রতিটি|একই|কোনো|छोटे|एक|इस|उस|अपने|अपना|उसके|उसका|हर|पूरे|किसी) )";

    [GeneratedRegex(
        $@"(?<!\w)(?<school>({NoSchoolName}[A-Z][\w.']{{1,20}} ){{1,5}}((High|Higher|Primary|Junior|Secondary|Girls'?|Boys'?|Free|Basic) ){{0,3}}(School|Vidyalaya|Vidyapith|Vidyamandir|Madrasa|Madrasah|Academy))(?!\w)"
        + @"|(?<school>([\p{L}\p{M}]{2,20} ){1,3}((বালিকা |উচ্চ |প্রাথমিক |মাধ্যমিক ){1,3}(বিদ্যালয়|স্কুল)|বিদ্যাপীঠ|বিদ্যামন্দির|মাদ্রাসা))"
        + @"|(?<school>([\p{L}\p{M}]{2,20} ){1,3}(बालिका |उच्च |प्राथमिक |माध्यमिक ){1,3}(विद्यालय|स्कूल))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, IdentityPatterns.TimeLimit)]
    private static partial Regex School();

    [GeneratedRegex(
        $@"(?<!\w)([Vv]illage (of |named |called )?[A-Z]\w{{2,20}}|{NoVillageName}[A-Z]\w{{2,20}} village)(?!\w)"
        + $@"|(?<![\p{{L}}\p{{M}}]){NoIndicVillageName}[\p{{L}}\p{{M}}]{{2,20}} (গ্রামে|গ্রামের|গ্রাম|गाँव|गांव)(?![\p{{L}}\p{{M}}])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, IdentityPatterns.TimeLimit)]
    private static partial Regex Village();
}
