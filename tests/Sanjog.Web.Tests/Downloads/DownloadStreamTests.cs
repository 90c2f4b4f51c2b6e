using CsCheck;
using Sanjog.Data.Reports;
using Sanjog.Tests;
using Sanjog.Web.Downloads;

namespace Sanjog.Web.Tests.Downloads;

public sealed class DownloadStreamTests : IDisposable
{
    private readonly TestContent content = new();
    private readonly ReportFolder folder;

    public DownloadStreamTests() => folder = new ReportFolder(content.Root);

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Any_part_of_it_is_the_same_part_of_the_whole()
    {
        DownloadPart[] parts = [Bytes("head"), File("a.pdf", "first file"), Bytes("between"), Bytes(""), File("b.pdf", "second"), Bytes("end")];
        var whole = "headfirst filebetweensecondend"u8.ToArray();

        await Gen.Select(Gen.Int[0, whole.Length], Gen.Int[0, whole.Length + 5], Gen.Int[1, 7]).SampleAsync(async (start, count, chunk) =>
        {
            await using var stream = DownloadStream.Open(folder, parts)!;
            stream.Seek(start, SeekOrigin.Begin);
            Assert.Equal(whole.Length, stream.Length);
            Assert.Equal(whole.Skip(start).Take(count), await ReadAsync(stream, count, chunk));
        });
    }

    [Fact]
    public void It_is_not_begun_where_a_file_is_not_as_published()
    {
        DownloadPart[] parts = [File("a.pdf", "first"), File("b.pdf", "second")];
        content.Append("reports/b.pdf", "more");

        Assert.Null(DownloadStream.Open(folder, parts));
    }

    [Fact]
    public async Task It_breaks_off_at_a_file_that_was_replaced_meanwhile()
    {
        await using var stream = DownloadStream.Open(folder, File("a.pdf", "first"), Bytes("between"), File("b.pdf", "second"))!;
        content.Write("reports/b.pdf", "SECOND!");

        Assert.Equal("firstbetween"u8.ToArray(), await ReadAsync(stream, "firstbetween".Length, chunk: 100));
        await Assert.ThrowsAsync<FileReplacedException>(() => stream.ReadAsync(new byte[10]).AsTask());
    }

    [Fact]
    public async Task A_single_file_is_open_at_a_time_and_none_afterwards()
    {
        await using (var stream = DownloadStream.Open(folder, File("a.pdf", "first"), File("b.pdf", "second"))!)
        {
            Assert.Equal(["a.pdf"], OpenFiles());
            await ReadAsync(stream, "firsts".Length, chunk: 100);
            Assert.Equal(["b.pdf"], OpenFiles());
        }

        Assert.Empty(OpenFiles());
    }

    private IEnumerable<string?> OpenFiles() => Directory.EnumerateFiles("/proc/self/fd").Select(file => new FileInfo(file).LinkTarget)
        .Where(target => target?.StartsWith(content.Root, StringComparison.Ordinal) == true).Select(Path.GetFileName);

    private static DownloadPart Bytes(string text) => new(System.Text.Encoding.ASCII.GetBytes(text));

    private DownloadPart File(string name, string text)
    {
        content.Write($"reports/{name}", text);
        return new DownloadPart(new ReportFile(
            name, text.Length, 1, "", 0, Tagged: false, System.IO.File.GetLastWriteTimeUtc(content.PathOf($"reports/{name}")), Version: null, Replaced: null));
    }

    private static async Task<byte[]> ReadAsync(Stream stream, int count, int chunk)
    {
        using var all = new MemoryStream();
        var buffer = new byte[chunk];
        while (all.Length < count && await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(chunk, count - all.Length))) is var read and > 0)
        {
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
