using Sanjog.Content.Diagnostics;
using Sanjog.Content.Stories;
using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>Finds stories whose file has another name than when they were published, and whose old address leads nowhere.</summary>
internal sealed class MoveCheck
{
    private readonly IReadOnlyCollection<PublishedStory> published;
    private readonly Dictionary<string, CheckedFile> byPath;
    private readonly Dictionary<string, CheckedFile> byHash;
    private readonly Dictionary<string, CheckedFile> byKey;
    private readonly HashSet<string> answering;

    private MoveCheck(IReadOnlyList<CheckedFile> files, IReadOnlyCollection<PublishedStory> published)
    {
        this.published = published;
        var known = published.Where(story => story.MovedTo is null).Select(story => story.Path).ToHashSet(StringComparer.Ordinal);
        var stories = files.Where(file => file.IsOriginalIn(ContentFolder.Stories)).ToList();
        byPath = FirstBy(stories, file => file.Path);
        byHash = FirstBy(stories, file => file.Hash);
        // Two stories may share a key by mistake: one that was there before is no successor.
        byKey = FirstBy(stories.Where(file => !known.Contains(file.Path)), file => (file.Document as Story)?.TranslationKey);
        answering = stories.SelectMany(file => file.Outline.Aliases.Select(alias => alias.Text).Prepend(file.Slug)).ToHashSet(StringComparer.Ordinal);
    }

    public static IEnumerable<Diagnostic> Run(IReadOnlyList<CheckedFile> files, IReadOnlyCollection<PublishedStory> published) =>
        new MoveCheck(files, published) is var check && check.IsOfThisFolder() ? check.Judge() : [];

    // The store may be of another content folder, where a text or key that stands here too has another name: when most of
    // its stories are not here, it says nothing about this folder.
    private bool IsOfThisFolder()
    {
        var standing = published.Where(story => story.MovedTo is null).ToList();
        return standing.Count(IsHere) * 2 >= standing.Count;
    }

    private bool IsHere(PublishedStory story) => byPath.ContainsKey(story.Path) || Successor(story) is not null;

    private static Dictionary<string, CheckedFile> FirstBy(IEnumerable<CheckedFile> files, Func<CheckedFile, string?> key)
    {
        var first = new Dictionary<string, CheckedFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            first.TryAdd(key(file) ?? "", file);
        }

        return first;
    }

    private IEnumerable<Diagnostic> Judge()
    {
        foreach (var story in published.Where(story => !byPath.ContainsKey(story.Path)).OrderBy(story => story.Path, StringComparer.Ordinal))
        {
            if (DocumentName.Of(story.Path) is { Language: null } name && Successor(story) is { } successor && !answering.Contains(name.Slug))
            {
                yield return successor.Problem(Place(successor), Codes.MovedWithoutAlias, Message(story.Path, name.Slug, successor));
            }
        }
    }

    private CheckedFile? Successor(PublishedStory story) =>
        byPath.GetValueOrDefault(story.MovedTo ?? "")
        ?? byHash.GetValueOrDefault(story.Hash)
        ?? (story.TranslationKey is { } key ? byKey.GetValueOrDefault(key) : null);

    private static Position Place(CheckedFile file) => file.Outline.Aliases is [var first, ..] ? first.At : file.Outline.KeysAt;

    private static string Message(string oldPath, string slug, CheckedFile file) =>
        $"This story was published from {oldPath}, and its old address {SiteAddresses.Story(slug)} would now lead nowhere. "
        + (file.Outline.Aliases.Count == 0 ? $"Add a line aliases: [{slug}]." : $"Add {slug} at the end of 'aliases'.");
}
