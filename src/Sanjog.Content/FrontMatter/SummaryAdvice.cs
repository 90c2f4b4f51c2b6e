using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.FrontMatter;

/// <summary>Advice about the key <c>summary</c>, which all Markdown files have in common.</summary>
internal static class SummaryAdvice
{
    // What lists, previews and search engines show of a summary before they cut it off.
    private const int Comfortable = 160;

    public static void Give(YamlMap map, Problems problems)
    {
        if (map.Entries.FirstOrDefault(entry => entry.Key == "summary")?.Value is not YamlText { Value.Length: > 0 } summary)
        {
            return;
        }

        var length = summary.Value.EnumerateRunes().Count();
        // One that is longer still is an error.
        if (length is > Comfortable and <= KeyReader.DefaultLength)
        {
            problems.Add(
                summary.At,
                Codes.SummaryLong,
                $"'summary' has {length} characters. Previews cut it off after about {Comfortable}: shorten it, or say the most important first.");
        }

        if (Letters(summary.Value) == Letters(problems.Outline?.FirstParagraph ?? ""))
        {
            problems.Add(
                summary.At, Codes.SummaryRepeated, "'summary' is the same as the first paragraph, so readers would read it twice. Say it in other words.");
        }
    }

    // Typographic signs differ between what is typed and what is shown; words do not.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
