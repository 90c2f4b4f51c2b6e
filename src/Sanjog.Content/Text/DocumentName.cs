using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Text;

/// <summary>What a file name says: <c>stories/slug.md</c>, or <c>stories/slug.bn.md</c> for a translation.</summary>
/// <param name="Language">A BCP 47 tag; null for the original.</param>
internal sealed record DocumentName(string Slug, string? Language)
{
    private const string Extension = ".md";

    public static DocumentName Of(string path)
    {
        var name = Nfc.Of(System.IO.Path.GetFileName(path)[..^Extension.Length]);
        var dot = name.LastIndexOf('.');
        return dot < 0 ? new DocumentName(name, null) : new DocumentName(name[..dot], name[(dot + 1)..]);
    }

    /// <summary>The same, and says what is wrong with the name.</summary>
    public static DocumentName Read(string path, Problems problems)
    {
        var (stem, language) = Of(path);
        if (!Text.Slug.IsValid(stem))
        {
            SlugRules.Report(Position.Start, stem, problems);
        }

        if (language is not null)
        {
            problems.Add(
                Position.Start,
                Codes.NoTranslationsYet,
                "A dot before .md marks a translation. It is checked, but translations have no page yet. A story of its own has no dot in its name.");
        }

        return new DocumentName(stem, language);
    }
}
