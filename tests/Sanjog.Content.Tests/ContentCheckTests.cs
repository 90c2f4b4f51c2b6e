using Sanjog.Content.Diagnostics;
using Sanjog.Tests;

namespace Sanjog.Content.Tests;

public sealed class ContentCheckTests
{
    private const string Story = $"---\n{Texts.Keys}---\n\nText.\n";

    [Fact]
    public void Shipped_content_lacks_nothing_but_records_of_consent_and_calls()
    {
        var diagnostics = ContentCheck.Run(ContentFolder.Scan(Repository.Content), PublishingRules.None, Texts.Today, [], () => { }, CancellationToken.None).Diagnostics;

        Assert.All(diagnostics, diagnostic => Assert.True(!diagnostic.IsError && (diagnostic.Code == Codes.NoConsent || diagnostic.Code == Codes.NotCalled), $"{diagnostic}"));
    }

    [Fact]
    public void Every_file_is_counted_and_told()
    {
        var told = 0;
        var folder = ContentFolder.Scan(Repository.Content);

        var result = ContentCheck.Run(folder, PublishingRules.None, Texts.Today, [], () => Interlocked.Increment(ref told), CancellationToken.None);

        Assert.Equal((folder.Documents.Count, folder.Documents.Count), (result.Files, told));
    }

    [Fact]
    public void Missing_files_and_files_not_read_are_reported()
    {
        using var content = new TemporaryContent();
        content.CopyShipped().Write("stories/notes.txt", "x");
        File.Delete(content.PathOf("pages/home.md"));
        File.Delete(content.PathOf("site.yml"));

        Assert.Equal(
            ["pages/home.md(1,1): error SJ0308", "site.yml(1,1): error SJ0308", "stories/notes.txt(1,1): warning SJ0304"],
            content.Check().Select(problem => problem.ToString().Split(": ")).Select(parts => $"{parts[0]}: {parts[1]}"));
    }

    [Fact]
    public void Problems_come_in_the_order_of_paths_and_lines()
    {
        using var content = new TemporaryContent();
        content.CopyShipped().Write("stories/b.md", Story + "<b>\n\n# c\n").Write("stories/a.md", Story.Replace("kind: story", "kind: x", StringComparison.Ordinal));

        Assert.Equal(
            [("stories/a.md", 4), ("stories/b.md", 9), ("stories/b.md", 11)],
            content.Check().Select(problem => (problem.Path, problem.At.Line)));
    }

    [Fact]
    public void Check_can_be_cancelled() => Assert.Throws<OperationCanceledException>(() =>
        ContentCheck.Run(ContentFolder.Scan(Repository.Content), PublishingRules.None, Texts.Today, [], () => { }, new CancellationToken(canceled: true)));
}
