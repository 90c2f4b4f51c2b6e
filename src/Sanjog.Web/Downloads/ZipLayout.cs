using System.Text;

namespace Sanjog.Web.Downloads;

/// <summary>
/// Lays files out as a ZIP archive (PKWARE's APPNOTE.TXT 6.3.10, whose sections are named below). They are stored as they are
/// and their sums are known, so the whole archive is known before a file is opened. What is written hangs on names, sizes and
/// sums alone: the same files make the same bytes everywhere.
/// </summary>
internal static class ZipLayout
{
    // Section 4.4.3.2: what a reader must know. 1.0 for what is only stored, 4.5 for long sizes, offsets and counts.
    private const ushort OfStored = 10;
    private const ushort OfLong = 45;

    // Section 4.4.2: the upper byte says that attributes are those of UNIX. Section 4.4.15: a file that all read and its owner writes.
    private const ushort Unix = 3 << 8;
    private const uint FileThatAllRead = 0x81A4u << 16; // 0100644

    // Section 4.4.6, in the form of MS-DOS: midnight, 1 January 1980, the first day that can be told.
    private const ushort Midnight = 0;
    private const ushort FirstDay = (1 << 5) | 1;

    // Sections 4.4.8, 4.4.9, 4.4.16, 4.4.21 to 4.4.24: "look for the long form".
    private const uint Long32 = uint.MaxValue;
    private const ushort Long16 = ushort.MaxValue;

    public static IReadOnlyList<DownloadPart> Of(IReadOnlyList<ZipEntry> entries)
    {
        var parts = new List<DownloadPart>((2 * entries.Count) + 1);
        using var directory = new MemoryStream();
        using var writer = new BinaryWriter(directory, Encoding.ASCII);
        var offset = 0L;
        foreach (var entry in entries)
        {
            var header = LocalHeader(entry, offset);
            WriteDirectoryHeader(writer, entry, offset);
            parts.Add(new DownloadPart(header));
            parts.Add(entry.Content);
            offset += header.Length + entry.Size;
        }

        WriteEnd(writer, entries.Count, directory.Length, offset);
        parts.Add(new DownloadPart(directory.ToArray()));
        return parts;
    }

    // Section 4.3.7.
    private static byte[] LocalHeader(ZipEntry entry, long offset)
    {
        using var header = new MemoryStream();
        using var writer = new BinaryWriter(header, Encoding.ASCII);
        long[] longs = IsLong(entry.Size) ? [entry.Size, entry.Size] : [];
        writer.Write(0x04034B50u);
        WriteFacts(writer, entry, offset, longs);
        writer.Write(entry.Name.AsSpan());
        WriteExtra(writer, longs);
        return header.ToArray();
    }

    // Section 4.3.12.
    private static void WriteDirectoryHeader(BinaryWriter writer, ZipEntry entry, long offset)
    {
        long[] longs = [.. IsLong(entry.Size) ? [entry.Size, entry.Size] : (long[])[], .. IsLong(offset) ? [offset] : (long[])[]];
        writer.Write(0x02014B50u);
        writer.Write((ushort)(Unix | VersionFor(entry, offset)));
        WriteFacts(writer, entry, offset, longs);
        writer.Write((ushort)0); // Length of a comment.
        writer.Write((ushort)0); // Number of the disk.
        writer.Write((ushort)0); // Internal attributes.
        writer.Write(FileThatAllRead);
        writer.Write(Short(offset));
        writer.Write(entry.Name.AsSpan());
        WriteExtra(writer, longs);
    }

    // What both headers of a file hold. Neither flag nor method: nothing is encrypted, packed or told afterwards.
    private static void WriteFacts(BinaryWriter writer, ZipEntry entry, long offset, long[] longs)
    {
        writer.Write(VersionFor(entry, offset));
        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write(Midnight);
        writer.Write(FirstDay);
        writer.Write(entry.Crc32);
        writer.Write(Short(entry.Size));
        writer.Write(Short(entry.Size));
        writer.Write((ushort)entry.Name.Length);
        writer.Write((ushort)(longs.Length == 0 ? 0 : 4 + (8 * longs.Length)));
    }

    // Section 4.5.3: only what did not fit, in this order: size, size as stored, offset.
    private static void WriteExtra(BinaryWriter writer, long[] longs)
    {
        if (longs.Length == 0)
        {
            return;
        }

        writer.Write((ushort)0x0001);
        writer.Write((ushort)(8 * longs.Length));
        foreach (var value in longs)
        {
            writer.Write(value);
        }
    }

    private static void WriteEnd(BinaryWriter writer, int count, long size, long start)
    {
        if (count >= Long16 || IsLong(size) || IsLong(start))
        {
            WriteLongEnd(writer, count, size, start);
        }

        // Section 4.3.16.
        var shortCount = (ushort)Math.Min(count, Long16);
        writer.Write(0x06054B50u);
        writer.Write(0u); // Numbers of two disks.
        writer.Write(shortCount);
        writer.Write(shortCount);
        writer.Write(Short(size));
        writer.Write(Short(start));
        writer.Write((ushort)0); // Length of a comment.
    }

    // Section 4.3.14, and in 4.3.15 where it is.
    private static void WriteLongEnd(BinaryWriter writer, long count, long size, long start)
    {
        writer.Write(0x06064B50u);
        writer.Write(44L); // The length of what follows.
        writer.Write((ushort)(Unix | OfLong));
        writer.Write(OfLong);
        writer.Write(0L); // Numbers of two disks.
        writer.Write(count);
        writer.Write(count);
        writer.Write(size);
        writer.Write(start);
        writer.Write(0x07064B50u);
        writer.Write(0u); // Number of the disk.
        writer.Write(start + size);
        writer.Write(1u); // How many disks.
    }

    private static ushort VersionFor(ZipEntry entry, long offset) => IsLong(entry.Size) || IsLong(offset) ? OfLong : OfStored;

    private static uint Short(long value) => IsLong(value) ? Long32 : (uint)value;

    private static bool IsLong(long value) => value >= Long32;
}
