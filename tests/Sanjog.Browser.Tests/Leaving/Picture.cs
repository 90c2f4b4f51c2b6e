using System.Buffers.Binary;
using System.IO.Compression;

namespace Sanjog.Browser.Tests.Leaving;

/// <summary>A screenshot, read as far as to know whether anything is on it (PNG, third edition, sections 5 and 9).</summary>
internal static class Picture
{
    private const int HeaderEnd = 8;
    private const int Frame = 12;

    public static bool IsOneColour(byte[] png)
    {
        var (width, pixel, packed) = Read(png);
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var (above, row) = (new byte[width * pixel], new byte[width * pixel]);
        byte[]? colour = null;
        for (var filter = unpacked.ReadByte(); filter >= 0; filter = unpacked.ReadByte())
        {
            unpacked.ReadExactly(row);
            Unfilter(filter, row, above, pixel);
            colour ??= row[..pixel];
            if (row.Chunk(pixel).Any(one => !one.AsSpan().SequenceEqual(colour)))
            {
                return false;
            }

            (above, row) = (row, above);
        }

        return true;
    }

    private static (int Width, int Pixel, MemoryStream Packed) Read(byte[] png)
    {
        var packed = new MemoryStream();
        var (width, pixel) = (0, 0);
        for (var at = HeaderEnd; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var name = png.AsSpan(at + 4, 4);
            var data = png.AsSpan(at + 8, length);
            if (name.SequenceEqual("IHDR"u8))
            {
                (width, pixel) = (BinaryPrimitives.ReadInt32BigEndian(data), data[9] == 6 ? 4 : 3);
            }
            else if (name.SequenceEqual("IDAT"u8))
            {
                packed.Write(data);
            }

            at += length + Frame;
        }

        packed.Position = 0;
        return (width, pixel, packed);
    }

    private static void Unfilter(int filter, byte[] row, byte[] above, int pixel)
    {
        for (var at = 0; at < row.Length; at++)
        {
            var (left, up, corner) = (at < pixel ? 0 : row[at - pixel], (int)above[at], at < pixel ? 0 : (int)above[at - pixel]);
            row[at] += (byte)(filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
