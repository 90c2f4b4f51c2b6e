using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Sanjog.Web.Covers;

/// <summary>
/// Writes a picture of few colours as PNG with a palette (PNG, third edition, sections 5.3 and 11.2). Skia writes each dot in full
/// colour, which takes more than twice the bytes.
/// </summary>
internal static class PalettePng
{
    // As many as a palette can hold. A cover has five; the others are shades between them, at the rim of a thread, of which there are up
    // to two thousand: the rare ones take the nearest that is more common.
    private const int Colours = 256;

    private const int Red = 0;
    private const int Green = 8;
    private const int Blue = 16;

    private static readonly byte[] Signature = [0x89, .. "PNG\r\n\u001a\n"u8];
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(value => Crc((uint)value))];

    /// <param name="pixels">Row by row: red in the lowest byte, then green and blue. What stands above them is not looked at.</param>
    public static byte[] Write(ReadOnlySpan<uint> pixels, int width)
    {
        var counts = Count(pixels);
        uint[] palette = [.. counts.OrderByDescending(colour => colour.Value).ThenBy(colour => colour.Key).Take(Colours).Select(colour => colour.Key)];
        var places = counts.Keys.ToDictionary(colour => colour, colour => Nearest(palette, colour));
        using var png = new MemoryStream();
        png.Write(Signature);
        Write(png, "IHDR"u8, Header(width, pixels.Length / width));
        Write(png, "PLTE"u8, [.. palette.SelectMany(colour => new[] { Part(colour, Red), Part(colour, Green), Part(colour, Blue) })]);
        Write(png, "IDAT"u8, Packed(pixels, width, places));
        Write(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static Dictionary<uint, int> Count(ReadOnlySpan<uint> pixels)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var pixel in pixels)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, pixel, out _)++;
        }

        return counts;
    }

    private static byte Nearest(uint[] palette, uint colour) =>
        (byte)Enumerable.Range(0, palette.Length).MinBy(place => Distance(palette[place], colour));

    private static int Distance(uint one, uint other) => Square(one, other, Red) + Square(one, other, Green) + Square(one, other, Blue);

    private static int Square(uint one, uint other, int shift) => (Part(one, shift) - Part(other, shift)) * (Part(one, shift) - Part(other, shift));

    private static byte Part(uint colour, int shift) => (byte)(colour >> shift);

    // Eight bits a pixel, colours by palette, and nothing out of the ordinary.
    private static byte[] Header(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3);
        return header;
    }

    // A zero before each row says that it is not filtered: numbers of a palette have no slope that a filter could use.
    private static byte[] Packed(ReadOnlySpan<uint> pixels, int width, Dictionary<uint, byte> places)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            var row = new byte[width + 1];
            for (var start = 0; start < pixels.Length; start += width)
            {
                for (var x = 0; x < width; x++)
                {
                    row[x + 1] = places[pixels[start + x]];
                }

                zlib.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static void Write(Stream png, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(name);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(data, Crc(name, uint.MaxValue)));
        png.Write(number);
    }

    // PNG, third edition, annex D.
    private static uint Crc(ReadOnlySpan<byte> bytes, uint crc)
    {
        foreach (var part in bytes)
        {
            crc = CrcTable[(byte)(crc ^ part)] ^ (crc >> 8);
        }

        return crc;
    }

    private static uint Crc(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : 0xedb88320 ^ (value >> 1);
        }

        return value;
    }
}
