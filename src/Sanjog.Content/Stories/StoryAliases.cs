using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Text;

namespace Sanjog.Content.Stories;

/// <summary>The earlier names of a story as they stand in its file, whether or not it is published. Its text is not rendered.</summary>
internal static class StoryAliases
{
    /// <summary>None where the file or its front matter can't be read.</summary>
    public static IReadOnlyList<string> In(ContentFile file)
    {
        try
        {
            return file.Size > ContentReader.MaxFileSize ? [] : In(file.ReadBytes(), new Problems(file.Path));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A check of the file says what is wrong with it.
            return [];
        }
    }

    private static IReadOnlyList<string> In(byte[] bytes, Problems problems) =>
        SourceText.Decode(bytes, problems) is { } source
            && FrontMatterBlock.Split(source.Value, problems) is { } block
            && YamlLoader.Load(block.Yaml, block.YamlLine, problems) is { } map
            ? [.. new KeyReader(map, problems).Items("aliases").Select(alias => alias.Value)]
            : [];
}
