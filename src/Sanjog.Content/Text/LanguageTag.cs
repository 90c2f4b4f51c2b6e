using System.Globalization;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Text;

/// <summary>BCP 47 tags of languages, without regions: the ones the runtime knows.</summary>
internal static class LanguageTag
{
    private static readonly HashSet<string> Known =
    [
        .. CultureInfo.GetCultures(CultureTypes.NeutralCultures).Select(culture => culture.Name).Where(name => name.Length > 0),
    ];

    public static bool IsKnown(string tag) => Known.Contains(tag);

    public static void RefuseUnknown(Position at, string tag, string key, Problems problems)
    {
        if (!IsKnown(tag))
        {
            problems.Add(at, Codes.NotALanguage, $"'{key}' is not a language tag. Write en, bn or hi.");
        }
    }
}
