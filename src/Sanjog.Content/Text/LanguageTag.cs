using System.Globalization;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;

namespace Sanjog.Content.Text;

/// <summary>BCP 47 tags of languages, without regions: the ones the runtime knows.</summary>
internal static class LanguageTag
{
    /// <summary>What all tags look like that the runtime knows; which ones it knows differs between systems.</summary>
    public static readonly TextForm Form = new("[a-z]{2,3}(-[A-Z][a-z]{3})?", "Write en, bn or hi.");

    internal static readonly HashSet<string> Known =
    [
        .. CultureInfo.GetCultures(CultureTypes.NeutralCultures).Select(culture => culture.Name).Where(name => name.Length > 0),
    ];

    public static bool IsKnown(string tag) => Known.Contains(tag);

    public static void RefuseUnknown(Position at, string tag, string key, Problems problems)
    {
        if (!IsKnown(tag))
        {
            problems.Add(at, Codes.NotALanguage, $"'{key}' is not a language tag: \"{KeyReader.Excerpt(tag)}\". {Form.Mend}");
        }
    }
}
