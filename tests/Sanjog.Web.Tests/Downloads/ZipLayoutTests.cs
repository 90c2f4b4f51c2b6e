using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using Sanjog.Web.Downloads;

namespace Sanjog.Web.Tests.Downloads;

public sealed class ZipLayoutTests
{
    private const long Most32 = uint.MaxValue;
    private const int ReadableByAll = 0x81A4; // A file, 0644.

    [Fact]
    public void What_was_put_in_comes_out()
    {
        using var archive = Read(Entry("a.txt", "One."), Entry("b.txt", "Two, a little longer."));

        Assert.Equal(["a.txt", "b.txt"], archive.Entries.Select(entry => entry.FullName));
        Assert.Equal(["One.", "Two, a little longer."], archive.Entries.Select(Text));
        Assert.All(archive.Entries, entry =>
        {
            Assert.Equal(entry.Length, entry.CompressedLength);
            Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), entry.LastWriteTime.DateTime);
            Assert.Equal(ReadableByAll, entry.ExternalAttributes >>> 16);
        });
        Assert.Equal(Crc32.HashToUInt32("One."u8), archive.Entries[0].Crc32);
    }

    [Fact]
    public void Every_byte_is_the_one_that_the_form_asks_for()
    {
        var parts = ZipLayout.Of([Entry("a", "x")]);

        Assert.Equal("504B0304" + "0A00" + "0000" + "0000" + "0000" + "2100" + "8316DC8C" + "01000000" + "01000000" + "0100" + "0000" + "61", Hex(parts[0]));
        Assert.Equal("78", Hex(parts[1]));
        Assert.Equal(
            "504B0102" + "0A03" + "0A00" + "0000" + "0000" + "0000" + "2100" + "8316DC8C" + "01000000" + "01000000" + "0100" + "0000" + "0000" + "0000" + "0000" + "0000A481" + "00000000" + "61"
            + "504B0506" + "0000" + "0000" + "0100" + "0100" + "2F000000" + "20000000" + "0000",
            Hex(parts[2]));
    }

    [Theory]
    [InlineData(Most32 - 1)]
    [InlineData(Most32)]
    [InlineData(Most32 + 1)]
    [InlineData(100L * 1024 * 1024 * 1024)]
    public void A_file_of_any_size_finds_its_place(long size)
    {
        using var archive = Read(new ZipEntry("large", 1, PartsAtHand.FileOf(size)), Entry("after", "Here."), Entry("last", "And here."));

        Assert.Equal([size, 5, 9], archive.Entries.Select(entry => entry.Length));
        Assert.Equal(["Here.", "And here."], archive.Entries.Skip(1).Select(Text));
        using var large = archive.Entries[0].Open();
        Assert.Equal(0, large.ReadByte());
    }

    [Fact]
    public void The_long_form_is_used_where_it_is_needed_and_nowhere_else()
    {
        var parts = ZipLayout.Of([new ZipEntry("small", 1, PartsAtHand.FileOf(Most32 - 100)), new ZipEntry("large", 1, PartsAtHand.FileOf(Most32)), Entry("far", "x")]);

        Assert.Equal((10, 0), (VersionOf(parts[0]), ExtraOf(parts[0])));
        Assert.Equal((45, 20), (VersionOf(parts[2]), ExtraOf(parts[2])));
        Assert.Equal((45, 0), (VersionOf(parts[4]), ExtraOf(parts[4]))); // Its own sizes are small; the directory tells how far off it is.
    }

    [Theory]
    [InlineData(65_534, false)]
    [InlineData(65_535, true)]
    [InlineData(65_600, true)]
    public void Any_number_of_files_is_told(int count, bool isLong)
    {
        var parts = ZipLayout.Of([.. Enumerable.Range(0, count).Select(number => Entry($"{number}", "x"))]);
        using var archive = new ZipArchive(new MemoryStream([.. parts.SelectMany(part => part.Bytes.ToArray())]));

        Assert.Equal(count, archive.Entries.Count);
        Assert.Equal(isLong, parts[^1].Bytes.Span.IndexOf("PK\u0006\u0006"u8) >= 0);
    }

    private static ZipEntry Entry(string name, string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        return new ZipEntry(name, Crc32.HashToUInt32(bytes), new DownloadPart(bytes));
    }

    private static ZipArchive Read(params ZipEntry[] entries) => new(new PartsAtHand(ZipLayout.Of(entries)), ZipArchiveMode.Read);

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static string Hex(DownloadPart part) => Convert.ToHexString(part.Bytes.Span);

    private static int VersionOf(DownloadPart header) => BinaryPrimitives.ReadUInt16LittleEndian(header.Bytes.Span[4..]);

    private static int ExtraOf(DownloadPart header) => BinaryPrimitives.ReadUInt16LittleEndian(header.Bytes.Span[28..]);
}
