using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>
/// An earlier address leads to one place only. Names that nobody can tell apart count as one, but for a story's own: it
/// may have been renamed from one to the other.
/// </summary>
internal sealed class AliasCheck(IReadOnlyList<CheckedFile> stories)
{
    private readonly Dictionary<string, CheckedFile> names = stories
        .GroupBy(story => LookAlike.Fold(story.Slug), StringComparer.Ordinal)
        .ToDictionary(story => story.Key, story => story.First(), StringComparer.Ordinal);

    private readonly Dictionary<string, (string Path, string Alias)> aliases = new(StringComparer.Ordinal);

    public static IEnumerable<Diagnostic> Run(IReadOnlyList<CheckedFile> files)
    {
        var stories = files.Where(file => file.IsOriginalIn(ContentFolder.Stories)).ToList();
        var check = new AliasCheck(stories);
        return stories.SelectMany(story => story.Outline.Aliases.SelectMany(alias => check.Judge(story, alias)));
    }

    private IEnumerable<Diagnostic> Judge(CheckedFile story, Placed alias)
    {
        if ((Named(story, alias.Text) ?? Shared(story, alias.Text)) is { } problem)
        {
            yield return story.Problem(alias.At, Codes.AliasTaken, $"The alias {alias.Text} {problem}");
        }
    }

    private string? Named(CheckedFile story, string alias)
    {
        if (alias == story.Slug)
        {
            return "is this story's own name. Remove it from 'aliases'.";
        }

        return names.TryGetValue(LookAlike.Fold(alias), out var other) && other.Path != story.Path
            ? $"is the name of {other.Path}{Difference(alias, other.Slug)}, which has a page of its own. Remove it from 'aliases'."
            : null;
    }

    private string? Shared(CheckedFile story, string alias)
    {
        var key = LookAlike.Fold(alias);
        if (aliases.TryAdd(key, (story.Path, alias)))
        {
            return null;
        }

        var first = aliases[key];
        return first.Path != story.Path
            ? $"stands in {first.Path} too{Difference(alias, first.Alias)}. Remove it from 'aliases' in one of the two."
            : first.Alias == alias ? "stands twice in this list. Remove it once." : null;
    }

    private static string Difference(string alias, string other) => alias == other ? "" : " but for capitals or invisible joiners";
}
