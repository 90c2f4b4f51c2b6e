using Sanjog.Benchmarks.Proofs;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Hosting;

/// <summary>Version control replaces hundreds of files while the site serves them.</summary>
public sealed class CheckoutTests : IDisposable
{
    private const int Stories = 320;

    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_checkout_is_published_as_one_edition()
    {
        await GitAsync("init", "--quiet", "--initial-branch=branch-1");
        await CommitAsync(1);
        await GitAsync("checkout", "--quiet", "-b", "branch-2");
        await CommitAsync(2);
        await using var site = new SanjogSite().With(content);
        var seen = new HashSet<int>();

        foreach (var branch in (int[])[1, 2, 1, 2, 1])
        {
            await GitAsync("checkout", "--quiet", $"branch-{branch}");
            await site.EventuallyAsync("/stories?page=20", (_, text) =>
            {
                // Fails on a page that mixes the two.
                var edition = EditionWord.Only(text, "/stories?page=20");
                seen.Add(edition);
                return edition == branch;
            });
        }

        Assert.Subset(new HashSet<int> { 1, 2 }, seen);
        await AllComeFromAsync(site, 1);
    }

    private static async Task AllComeFromAsync(SanjogSite site, int edition)
    {
        for (var page = 1; page <= (Stories + 11) / 12; page++)
        {
            var text = (await site.GetPageAsync(page == 1 ? "/stories" : $"/stories?page={page}")).QuerySelector("main")!.TextContent;
            Assert.Equal(edition, EditionWord.Only(text, $"page {page}"));
        }
    }

    private async Task CommitAsync(int edition)
    {
        for (var number = 0; number < Stories; number++)
        {
            content.WriteStory($"story-{number}", title: $"Story {number} of {EditionWord.Of(edition)}");
        }

        await GitAsync("add", "--all");
        await GitAsync("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", $"{edition}");
    }

    private async Task GitAsync(params string[] arguments) =>
        Assert.Equal(0, await SystemTool.RunAsync("git", ["-C", content.Root, .. arguments]));
}
