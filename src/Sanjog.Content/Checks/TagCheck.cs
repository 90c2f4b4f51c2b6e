using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>Finds tags that stand in one story only, beside nearly the same one that stands in several.</summary>
internal static class TagCheck
{
    public static IEnumerable<Diagnostic> Run(IReadOnlyList<CheckedFile> files)
    {
        var uses = files.Where(file => file.IsOriginalIn(ContentFolder.Stories))
            .SelectMany(file => file.Outline.Tags.DistinctBy(tag => Slug.From(tag.Text)).Select(tag => (file, tag)))
            .ToLookup(use => Slug.From(use.tag.Text), StringComparer.Ordinal);
        var shared = uses.Where(use => use.Count() > 1).OrderByDescending(use => use.Count()).ToList();
        foreach (var (file, tag) in uses.Where(use => use.Count() == 1).SelectMany(use => use))
        {
            if (shared.Find(other => TwinTags.AreTwins(Slug.From(tag.Text), other.Key)) is { } twin)
            {
                yield return file.Problem(
                    tag.At,
                    Codes.TagAlone,
                    $"Only this story has the tag \"{tag.Text}\", and {twin.Count()} have \"{twin.First().tag.Text}\". Write it the same way if the same is meant.");
            }
        }
    }
}
