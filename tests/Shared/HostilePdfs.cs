using System.Text;

namespace Sanjog.Tests;

/// <summary>PDFs that nobody means well with, by name; each must be read or refused within seconds.</summary>
internal static class HostilePdfs
{
    private const int Megabyte = 1024 * 1024;

    public static readonly IReadOnlyDictionary<string, Func<byte[]>> All = new SortedDictionary<string, Func<byte[]>>(
        ActivePdfs.All.Concat(BigPdfs.All).ToDictionary(), StringComparer.Ordinal)
    {
        // No PDF, or half of one.
        ["nothing"] = () => [],
        ["header only"] = () => "%PDF-1.7\n"u8.ToArray(),
        ["plain text"] = () => "A report, honestly.\n"u8.ToArray(),
        ["page of the web"] = () => "<!DOCTYPE html><title>Not found</title><p>%PDF is not here.</p>"u8.ToArray(),
        ["cut in the middle"] = () => Good()[..400],
        ["cut before its end"] = () => Good()[..^8],
        ["cut before its table"] = () => Good()[..^200],
        ["header behind a kilobyte"] = () => new PdfBuilder { Before = new string(' ', 2000) }.Build(),
        ["zeros at its end"] = () => [.. Good(), .. new byte[4096]],
        ["only its end"] = () => "%PDF-1.7\nstartxref\n0\n%%EOF\n"u8.ToArray(),

        // Good, however strange.
        ["good"] = Good,
        ["opens at a page"] = () => new PdfBuilder().WithCatalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>").Build(),
        ["opens at a page, and turns it"] = () => new PdfBuilder().WithCatalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [<< /S /Named /N /NextPage >> 9 0 R] >>").Set(9, "<< /S /GoTo /D [3 0 R /Fit] >>").Build(),
        ["link to a page of the web"] = () => new PdfBuilder().WithPage("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org) >> >>]").Build(),

        // What it does by itself; the others are in ActivePdfs.
        ["script in a packed object"] = () => Packed(new PdfBuilder().SetStream(10, "/Type /ObjStm /N 1 /First 5", Bytes($"11 0 {ActivePdfs.Script}"))),

        // What readers miss.
        ["no title"] = () => new PdfBuilder().Set(6, "<< /Title (  ) >>").Build(),
        ["no language"] = () => new PdfBuilder { Catalog = "/MarkInfo << /Marked true >> /StructTreeRoot 7 0 R" }.Build(),
        ["another language"] = () => new PdfBuilder { Catalog = "/Lang <FEFF0062006E002D0049004E> /MarkInfo << /Marked true >> /StructTreeRoot 7 0 R" }.Build(),
        ["no tags"] = () => new PdfBuilder { Catalog = "/Lang (en-IN)" }.Build(),
        ["an author"] = () => new PdfBuilder().Set(6, "<< /Title (A report) /Author (A. Person) >>").Build(),
        ["only a picture"] = () => new PdfBuilder().SetStream(4, "", "q 595 0 0 842 0 0 cm /I Do Q"u8.ToArray())
            .WithPage("/Resources << /XObject << /I 9 0 R >> >>").SetStream(9, "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", [0]).Build(),
        ["text of spaces"] = () => new PdfBuilder("     ").Build(),

        // Round in circles.
        ["table that names itself"] = () => new PdfBuilder { Trailer = "/Prev TABLE" }.Build(),
        ["page tree that holds itself"] = () => new PdfBuilder().Set(2, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>").Build(),
        ["page tree without a page"] = () => new PdfBuilder().Set(2, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>").Build(),
        ["bookmark that follows itself"] = () => new PdfBuilder().WithCatalog("/Outlines 9 0 R").Set(9, "<< /First 10 0 R >>")
            .Set(10, "<< /Title (A) /First 10 0 R /Next 10 0 R /Dest [3 0 R /Fit] >>").Build(),
        ["tags that hold themselves"] = () => new PdfBuilder().Set(8, "<< /S /P /Pg 3 0 R /K [8 0 R 7 0 R 0] >>").Build(),
        ["form that draws itself"] = () => new PdfBuilder().SetStream(4, "", "/X Do"u8.ToArray()).WithPage("/Resources << /XObject << /X 9 0 R >> >>")
            .SetStream(9, "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 9 0 R >> >>", "/X Do"u8.ToArray()).Build(),

        // Deep and large.
        ["100,000 arrays in each other"] = () => new PdfBuilder().Set(9, new string('[', 100_000) + new string(']', 100_000)).Build(),
        ["100,000 arrays in the catalog"] = () => new PdfBuilder().WithCatalog("/Deep " + new string('[', 100_000) + new string(']', 100_000)).Build(),
        ["100,000 dictionaries in each other"] = () => new PdfBuilder().Set(9, string.Concat(Enumerable.Repeat("<< /A ", 100_000)) + string.Concat(Enumerable.Repeat(">> ", 100_000))).Build(),
        ["100,000 marks in each other"] = () => new PdfBuilder().SetStream(4, "", Bytes(string.Concat(Enumerable.Repeat("/P BMC ", 100_000)) + "BT /F1 12 Tf (Text) Tj ET")).Build(),
        ["page tree 20,000 deep"] = () => DeepPageTree(20_000, last: PdfBuilder.Page),
        ["100,000 pages"] = () => new PdfBuilder().Set(2, $"<< /Type /Pages /Kids [{string.Concat(Enumerable.Repeat("3 0 R ", 100_000))}] /Count 100000 >>").Build(),
        ["claims a billion pages"] = () => new PdfBuilder().Set(2, "<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>").Build(),
        ["claims a billion objects"] = () => new PdfBuilder { Size = "1000000000" }.Build(),
        ["stream that claims too much"] = () => new PdfBuilder().SetStream(4, "", "BT /F1 12 Tf (Text) Tj ET"u8.ToArray(), "999999999").Build(),
        ["stream that claims less than nothing"] = () => new PdfBuilder().SetStream(4, "", "BT /F1 12 Tf (Text) Tj ET"u8.ToArray(), "-5").Build(),
        ["2,100,000 letters"] = () => new PdfBuilder().SetPacked(4, "", stream => WriteText(stream, 2_100_000)).Build(),
        ["gigabyte of zeros to draw"] = () => new PdfBuilder().SetPacked(4, "", stream => WriteZeros(stream, 1024)).Build(),
        ["gigabyte of zeros in packed objects"] = () => Packed(new PdfBuilder().SetPacked(10, "/Type /ObjStm /N 1 /First 5", stream => WriteZeros(stream, 1024))),
        ["packed five times over"] = () => new PdfBuilder().SetPacked(4, "", stream => WriteZeros(stream, 256), times: 5).Build(),
        ["unknown filter"] = () => new PdfBuilder().SetStream(4, "/Filter /Crush", "BT"u8.ToArray()).Build(),
        ["10,000 filters"] = () => new PdfBuilder().SetStream(4, $"/Filter [{string.Concat(Enumerable.Repeat("/AHx ", 10_000))}]", "41>"u8.ToArray()).Build(),
        ["font that maps to nowhere"] = () => new PdfBuilder().Set(5, "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 9 0 R >>")
            .SetStream(9, "", "begincmap 99999999 beginbfrange <0000> <FFFFFFFF> <0041> endbfrange endcmap"u8.ToArray()).Build(),

        // Without a root.
        ["no root"] = () => new PdfBuilder { Root = "" }.Build(),
        ["root that is a number"] = () => new PdfBuilder().Set(1, "5").Build(),
        ["root that is not there"] = () => new PdfBuilder { Root = "/Root 99 0 R" }.Build(),
        ["no page tree"] = () => new PdfBuilder().Set(1, "<< /Type /Catalog >>").Build(),
        ["XMP with a document type"] = () => new PdfBuilder().WithCatalog("/Metadata 9 0 R").SetStream(
            9, "/Type /Metadata /Subtype /XML", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"u8.ToArray()).Build(),
    };

    /// <summary>
    /// Those on which the library that reads PDFs calls itself until its stack ends, or goes on for ever: only a process of its
    /// own, which can be ended, may read them.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, Func<byte[]>> Endless = new SortedDictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["references that lead round"] = () => new PdfBuilder().Set(2, "<< /Type /Pages /Kids 9 0 R /Count 1 >>").Set(9, "10 0 R").Set(10, "9 0 R").Build(),
        ["names that hold themselves"] = () => new PdfBuilder().WithCatalog("/Names << /Dests 9 0 R >>").Set(9, "<< /Kids [9 0 R 9 0 R] >>").Build(),
        ["page tree that comes back after 3,000 steps"] = () => DeepPageTree(3_000, last: 10),
        ["forms that draw each other ten to the twelfth times"] = ManyForms,
    };

    /// <summary>The path of a new file with the bytes of one of them.</summary>
    public static string Write(string folder, string name)
    {
        var path = Path.Combine(folder, "hostile.pdf");
        File.WriteAllBytes(path, (All.GetValueOrDefault(name) ?? Endless[name])());
        return path;
    }

    /// <summary>The file with its eleventh object in a stream of objects (ISO 32000-1, section 7.5.7), which only a cross-reference stream can name.</summary>
    public static byte[] Packed(PdfBuilder file)
    {
        var plain = file.Build();
        var text = Encoding.Latin1.GetString(plain);
        var at = text.LastIndexOf("xref\n0", StringComparison.Ordinal);
        var entries = new MemoryStream();
        for (var number = 0; number <= 10; number++)
        {
            WriteEntry(entries, kind: number is 0 or 9 ? 0 : 1, number is 0 or 9 ? 0 : text.IndexOf($"\n{number} 0 obj", StringComparison.Ordinal) + 1, 0);
        }

        WriteEntry(entries, kind: 2, place: 10, index: 0);
        WriteEntry(entries, kind: 1, place: at, index: 0);
        return
        [
            .. plain[..at], .. Bytes($"12 0 obj\n<< /Type /XRef /Size 13 /W [1 4 1] /Root 1 0 R /Info 6 0 R /Length {entries.Length} >>\nstream\n"), .. entries.ToArray(),
            .. Bytes($"\nendstream\nendobj\nstartxref\n{at}\n%%EOF\n"),
        ];
    }

    private static byte[] Good() => new PdfBuilder().Build();

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] DeepPageTree(int depth, int last)
    {
        var file = new PdfBuilder().Set(2, "<< /Type /Pages /Kids [10 0 R] /Count 1 >>");
        for (var number = 10; number < depth + 10; number++)
        {
            file.Set(number, $"<< /Type /Pages /Kids [{(number == depth + 9 ? last : number + 1)} 0 R] /Count 1 >>");
        }

        return file.Build();
    }

    private static byte[] ManyForms()
    {
        var file = new PdfBuilder().SetStream(4, "", "/X Do"u8.ToArray()).WithPage("/Resources << /XObject << /X 10 0 R >> >>");
        for (var number = 10; number < 22; number++)
        {
            file.SetStream(number, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Y{number} {number + 1} 0 R >> >>", Bytes(string.Concat(Enumerable.Repeat($"/Y{number} Do ", 10))));
        }

        return file.SetStream(22, "/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "0 0 m"u8.ToArray()).Build();
    }

    private static void WriteEntry(Stream entries, int kind, int place, byte index) =>
        entries.Write([(byte)kind, (byte)(place >> 24), (byte)(place >> 16), (byte)(place >> 8), (byte)place, index]);

    private static void WriteZeros(Stream stream, int megabytes)
    {
        var zeros = new byte[Megabyte];
        for (var written = 0; written < megabytes; written++)
        {
            stream.Write(zeros);
        }
    }

    private static void WriteText(Stream stream, int letters)
    {
        stream.Write("BT /F1 12 Tf "u8);
        for (var written = 0; written < letters; written += 100)
        {
            stream.Write(Bytes($"1 0 0 1 72 {700 - (written / 5000)} Tm ({new string('a', 100)}) Tj "));
        }

        stream.Write("ET"u8);
    }
}
