using Sanjog.Content.Diagnostics;
using Sanjog.Content.Stories;
using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>Finds stories whose file has another name than when they were published, and whose old address leads nowhere.</summary>
internal sealed class MoveCheck(IReadOnlyList<CheckedFile> files)
{
    private readonly Dictionary<string, CheckedFile> stories = files.Where(file => file.IsOriginalIn(ContentFolder.Stories))
        .ToDictionary(file => file.Path, StringComparer.Ordinal);

    public static IEnumerable<Diagnostic> Run(IReadOnlyList<CheckedFile> files, IReadOnlyCollection<PublishedStory> published) =>
        published.Count == 0 ? [] : new MoveCheck(files).Judge(published);

    private IEnumerable<Diagnostic> Judge(IReadOnlyCollection<PublishedStory> published)
    {
        var known = published.Where(story => story.MovedTo is null).Select(story => story.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var story in published.Where(story => !stories.ContainsKey(story.Path)).OrderBy(story => story.Path, StringComparer.Ordinal))
        {
            if (DocumentName.Of(story.Path) is { Language: null } name && Successor(story, known) is { } successor && !Answers(name.Slug))
            {
                yield return successor.Problem(Place(successor), Codes.MovedWithoutAlias, Message(story.Path, name.Slug, successor));
            }
        }
    }

    private CheckedFile? Successor(PublishedStory story, HashSet<string> known) =>
        stories.GetValueOrDefault(story.MovedTo ?? "")
        ?? stories.Values.FirstOrDefault(file => file.Hash == story.Hash)
        // Two stories may share a key by mistake: one that was there before is no successor.
        ?? stories.Values.FirstOrDefault(file => story.TranslationKey is { } key && (file.Document as Story)?.TranslationKey == key && !known.Contains(file.Path));

    private bool Answers(string slug) =>
        stories.Values.Any(file => file.Slug == slug || file.Outline.Aliases.Exists(alias => alias.Text == slug));

    private static Position Place(CheckedFile file) => file.Outline.Aliases is [var first, ..] ? first.At : file.Outline.KeysAt;

    private static string Message(string oldPath, string slug, CheckedFile file) =>
        $"This story was published from {oldPath}, and its old address /stories/{slug} would now lead nowhere. "
        + (file.Outline.Aliases.Count == 0 ? $"Add a line aliases: [{slug}]." : $"Add {slug} to 'aliases'.");
}
