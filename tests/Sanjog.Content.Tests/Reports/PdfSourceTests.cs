using Sanjog.Content.Reports;

namespace Sanjog.Content.Tests.Reports;

public sealed class PdfSourceTests : IDisposable
{
    private readonly TemporaryContent content = new TemporaryContent().Write("reports/x.pdf", "%PDF-1.7 and more");

    private string FilePath => content.PathOf("reports/x.pdf");

    public void Dispose() => content.Dispose();

    [Fact]
    public void File_that_grows_while_it_is_read_has_changed()
    {
        using var source = new PdfSource(FilePath);
        Assert.False(source.HasChanged);

        File.AppendAllText(FilePath, ".");

        Assert.True(source.HasChanged);
    }

    [Fact]
    public void File_that_is_written_over_in_place_has_changed()
    {
        using var source = new PdfSource(FilePath);

        using (var other = new FileStream(FilePath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            other.Write("%"u8);
        }

        File.SetLastWriteTimeUtc(FilePath, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.True(source.HasChanged);
    }

    [Fact]
    public void File_that_is_replaced_goes_on_as_it_was_opened()
    {
        using var source = new PdfSource(FilePath);
        var before = source.Digest();

        File.WriteAllText(FilePath + ".new", "Another file.");
        File.Move(FilePath + ".new", FilePath, overwrite: true);

        Assert.False(source.HasChanged);
        Assert.Equal(before, source.Digest());
        Assert.Equal(0, source.Position);
    }
}
