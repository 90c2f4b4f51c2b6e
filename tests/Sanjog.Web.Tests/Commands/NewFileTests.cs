using Sanjog.Tests;
using Sanjog.Web.Commands;

namespace Sanjog.Web.Tests.Commands;

public sealed class NewFileTests : IDisposable
{
    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Nothing_but_the_file_is_left()
    {
        Assert.True(NewFile.TryWrite(content.PathOf("stories/new.md"), "Text."u8.ToArray()));

        Assert.Equal(["new.md"], Directory.EnumerateFileSystemEntries(content.PathOf("stories")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_appeared_in_between_is_kept()
    {
        content.Write("stories/new.md", "Mine.");

        Assert.False(NewFile.TryWrite(content.PathOf("stories/new.md"), "Text."u8.ToArray()));

        Assert.Equal("Mine.", File.ReadAllText(content.PathOf("stories/new.md")));
        Assert.Single(Directory.EnumerateFileSystemEntries(content.PathOf("stories")));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_kept()
    {
        File.CreateSymbolicLink(content.PathOf("stories/new.md"), content.PathOf("elsewhere.md"));

        Assert.False(NewFile.TryWrite(content.PathOf("stories/new.md"), "Text."u8.ToArray()));

        Assert.False(File.Exists(content.PathOf("elsewhere.md")));
        Assert.NotNull(new FileInfo(content.PathOf("stories/new.md")).LinkTarget);
    }
}
