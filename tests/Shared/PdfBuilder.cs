using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Sanjog.Tests;

/// <summary>
/// Writes PDFs byte by byte, good ones and such as no program would write. As it comes it holds one page with a title, a
/// language, a tagged line of text, and nothing else: 1 is the catalog, 2 the page tree, 3 the page, 4 its content, 5 a font,
/// 6 the document information, 7 and 8 the tags.
/// </summary>
internal sealed class PdfBuilder
{
    public const int Page = 3;

    private readonly SortedDictionary<int, byte[]> objects = [];
    private readonly Dictionary<int, byte[]> after = [];

    public PdfBuilder(string text = "A report in one line.")
    {
        Catalog = "/Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot 7 0 R";
        Set(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        PageKeys = "";
        SetStream(4, "", Encoding.Latin1.GetBytes($"/P << /MCID 0 >> BDC BT /F1 12 Tf 72 700 Td ({text}) Tj ET EMC"));
        Set(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        Set(6, "<< /Title (A report) >>");
        Set(7, "<< /Type /StructTreeRoot /K 8 0 R >>");
        Set(8, "<< /S /P /P 7 0 R /Pg 3 0 R /K 0 >>");
    }

    /// <summary>Keys of the catalog beside its type and its pages.</summary>
    public string Catalog
    {
        set => Set(1, $"<< /Type /Catalog /Pages 2 0 R {value} >>");
    }

    /// <summary>Further keys of the page.</summary>
    public string PageKeys
    {
        set => Set(Page, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> {value} >>");
    }

    /// <summary>Further keys of the trailer.</summary>
    public string Trailer { get; set; } = "";

    public string Root { get; set; } = "/Root 1 0 R";

    /// <summary>The number of objects that the file claims to have; null for the true one.</summary>
    public string? Size { get; set; }

    /// <summary>What stands in front of the header.</summary>
    public string Before { get; set; } = "";

    /// <summary>What the catalog says besides what a good one does.</summary>
    public PdfBuilder WithCatalog(string keys)
    {
        Catalog = "/Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot 7 0 R " + keys;
        return this;
    }

    public PdfBuilder WithPage(string keys)
    {
        PageKeys = keys;
        return this;
    }

    public PdfBuilder Set(int number, string body)
    {
        objects[number] = Encoding.Latin1.GetBytes(body);
        return this;
    }

    /// <summary>Something that belongs to no object, in front of the next.</summary>
    public PdfBuilder SetAfter(int number, byte[] bytes)
    {
        after[number] = bytes;
        return this;
    }

    /// <param name="length">What the stream claims to have; null for the truth.</param>
    public PdfBuilder SetStream(int number, string keys, byte[] data, string? length = null)
    {
        objects[number] =
        [
            .. Encoding.Latin1.GetBytes($"<< /Length {length ?? data.Length.ToString(CultureInfo.InvariantCulture)} {keys} >>\nstream\n"), .. data, .. "\nendstream"u8,
        ];
        return this;
    }

    /// <summary>A stream packed as often as asked.</summary>
    public PdfBuilder SetPacked(int number, string keys, Action<Stream> write, int times = 1)
    {
        var data = Pack(write);
        for (var time = 1; time < times; time++)
        {
            var once = data;
            data = Pack(stream => stream.Write(once));
        }

        return SetStream(number, $"{keys} /Filter [{string.Join(' ', Enumerable.Repeat("/FlateDecode", times))}]", data);
    }

    /// <summary>The file, with a table of its objects.</summary>
    public byte[] Build()
    {
        var file = new MemoryStream();
        Write(file, $"{Before}%PDF-1.7\n");
        var places = new Dictionary<int, long>();
        foreach (var (number, body) in objects)
        {
            places[number] = file.Position;
            Write(file, $"{number} 0 obj\n");
            file.Write(body);
            Write(file, "\nendobj\n");
            file.Write(after.GetValueOrDefault(number, []));
        }

        var table = file.Position;
        var count = objects.Keys.Max() + 1;
        Write(file, $"xref\n0 {count}\n0000000000 65535 f \n");
        for (var number = 1; number < count; number++)
        {
            Write(file, places.TryGetValue(number, out var place) ? $"{place:0000000000} 00000 n \n" : "0000000000 00000 f \n");
        }

        Write(file, $"trailer\n<< /Size {Size ?? count.ToString(CultureInfo.InvariantCulture)} {Root} /Info 6 0 R {Trailer.Replace("TABLE", table.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)} >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private static byte[] Pack(Action<Stream> write)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            write(zlib);
        }

        return packed.ToArray();
    }

    private static void Write(Stream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
