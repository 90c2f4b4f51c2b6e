using Sanjog.Content.Diagnostics;
using Sanjog.Content.Sites;
using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>Sees that each translation has an original, in another language than its own.</summary>
internal static class TranslationCheck
{
    public static IEnumerable<Diagnostic> Run(IReadOnlyList<CheckedFile> files)
    {
        var originals = files.Where(file => file.Language is null).GroupBy(file => file.Folder, StringComparer.Ordinal)
            .ToDictionary(folder => folder.Key, folder => folder.Select(file => file.Slug).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var siteLanguage = files.Select(file => file.Document).OfType<Site>().FirstOrDefault()?.Languages is [var first, ..] ? first : null;
        foreach (var file in files.Where(file => file.Language is not null))
        {
            if (Problem(file, originals.GetValueOrDefault(file.Folder) ?? [], siteLanguage) is { } problem)
            {
                yield return file.Problem(Position.Start, Codes.TranslationAlone, problem);
            }
        }
    }

    private static string? Problem(CheckedFile file, HashSet<string> originals, string? siteLanguage)
    {
        if (!LanguageTag.IsKnown(file.Language!))
        {
            return $"'{file.Language}' is no language. Name the file {file.Folder}/{file.Slug}.bn.md, or take the dot out of its name.";
        }

        if (file.Language == siteLanguage)
        {
            return $"'{file.Language}' is the language of the site itself. Name the file {file.Folder}/{file.Slug}.md.";
        }

        return originals.Contains(file.Slug) ? null : $"There is no {file.Folder}/{file.Slug}.md that this could be a translation of. {Mend(file, originals)}";
    }

    private static string Mend(CheckedFile file, HashSet<string> originals) =>
        Nearest.To(file.Slug, originals) is { } nearest ? $"Did you mean {nearest}.{file.Language}.md?" : "Write the original, or correct the name.";
}
