using Sanjog.Tests;

namespace Sanjog.Content.Tests;

public sealed class StoryToCopyTests
{
    [Fact]
    public void The_story_to_copy_has_no_fault()
    {
        var example = File.ReadLines(Path.Combine(Repository.Root, "docs", "content-guide.md"))
            .SkipWhile(line => line != "## A story to copy").SkipWhile(line => line != "    ---")
            .TakeWhile(line => line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal))
            .Select(line => line.Length == 0 ? "" : line[4..]);
        using var content = new TemporaryContent().CopyShipped().Write("stories/a-title-of-a-few-words.md", string.Join('\n', example));

        Assert.Empty(content.Lines());
    }
}
