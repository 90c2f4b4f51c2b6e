using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>Finds tags that stand in one story only, beside nearly the same one that stands in several.</summary>
internal static class TagCheck
{
    public static IEnumerable<Diagnostic> Run(IReadOnlyList<CheckedFile> files, CancellationToken cancellation)
    {
        var uses = files.Where(file => file.IsOriginalIn(ContentFolder.Stories))
            .SelectMany(file => file.Outline.Tags.Select(tag => (File: file, Tag: tag, Slug: Slug.From(tag.Text))).DistinctBy(use => use.Slug))
            .GroupBy(use => use.Slug, (slug, uses) => (Word: TagWord.Of(slug), Uses: uses.ToList()), StringComparer.Ordinal)
            .ToLookup(tag => tag.Uses.Count > 1);
        var shared = uses[true].OrderByDescending(tag => tag.Uses.Count).ToList();
        foreach (var (word, alone) in uses[false])
        {
            cancellation.ThrowIfCancellationRequested();
            if (shared.Find(other => TwinTags.AreTwins(word, other.Word)) is { Uses: { } twins })
            {
                var (file, tag, _) = alone[0];
                yield return file.Problem(
                    tag.At,
                    Codes.TagAlone,
                    $"Only this story has the tag \"{tag.Text}\", and {twins.Count} have \"{twins[0].Tag.Text}\". Write it the same way if the same is meant.");
            }
        }
    }
}
