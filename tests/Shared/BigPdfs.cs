using System.Text;

namespace Sanjog.Tests;

/// <summary>PDFs with something big, real or pretended, behind which something small could hide, by name.</summary>
internal static class BigPdfs
{
    // More than a photograph may have before it is left out.
    private const int Much = 34 * 1024 * 1024;

    public static readonly IDictionary<string, Func<byte[]>> All = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["script in a packed object before a long comment"] = () => HostilePdfs.Packed(Scripts().SetAfter(10, Comment())),
        ["script in packed objects that are big"] = () => HostilePdfs.Packed(
            new PdfBuilder().SetStream(10, "/Type /ObjStm /N 1 /First 5", [.. Bytes($"11 0 {ActivePdfs.Script} "), .. Comment()])),
        ["script in packed objects that claim to be big"] = () => HostilePdfs.Packed(
            new PdfBuilder().SetStream(10, "/Type /ObjStm /N 1 /First 5", Bytes($"11 0 {ActivePdfs.Script}"), $"{Much}").SetAfter(10, Comment())),
        ["script behind a long string"] = () => new PdfBuilder().Set(9, $"<< /Pad ({new string('y', 70_000)}) /S /JavaScript /JS (app.beep\\(\\)) >>").SetAfter(9, Comment()).Build(),
        ["script behind a long array"] = () => new PdfBuilder().Set(9, $"<< /Pad [{string.Concat(Enumerable.Repeat("/y ", 30_000))}] /S /JavaScript /JS (app.beep\\(\\)) >>").SetAfter(9, Comment()).Build(),
        ["script in an array before a long comment"] = () => new PdfBuilder().Set(9, $"[<< /A 1 >> {ActivePdfs.Script} << /A 1 >>]").SetAfter(9, Comment()).Build(),
        ["text that is big"] = () => new PdfBuilder().SetStream(4, "", [.. Comment(), .. Bytes("BT /F1 12 Tf (Text) Tj ET")]).Build(),
        ["text that is big and calls itself an image"] = () => new PdfBuilder().SetStream(4, "/Subtype /Image", [.. Comment(), .. Bytes("BT /F1 12 Tf (Text) Tj ET")]).Build(),
        ["text before a long comment"] = () => new PdfBuilder().SetAfter(4, Comment()).Build(),
        ["length by reference before a long comment"] = () => new PdfBuilder().SetStream(9, "/Type /XObject /Subtype /Form", [1], "10 0 R").SetAfter(9, Comment()).Set(10, "1").Build(),
        ["no length before a long comment"] = () => new PdfBuilder().SetStream(9, "/Type /XObject /Subtype /Form", [1], "(long)").SetAfter(9, Comment()).Build(),
        ["sign that stands for 4,000 letters, 1,000 times"] = () => ManyLettersOfOneSign("/Span BMC"),
        ["sign that stands for 4,000 letters beneath another text"] = () => ManyLettersOfOneSign("/Span << /ActualText (A report) >> BDC"),
        ["2,100,000 letters of descriptions"] = () => Enumerable.Range(10, 21).Aggregate(new PdfBuilder(), (file, number) => file.Set(number, $"<< /Alt ({number}{new string('a', 100_000)}) >>")).Build(),
        ["2,100,000 letters in its title"] = () => new PdfBuilder().Set(6, $"<< /Title ({new string('a', 2_100_000)}) >>").Build(),
        ["language of 36 letters"] = () => new PdfBuilder { Catalog = $"/Lang (en-{new string('x', 33)}) /MarkInfo << /Marked true >> /StructTreeRoot 7 0 R" }.Build(),
        ["big photograph"] = () => new PdfBuilder().SetStream(9, "/Type /XObject /Subtype /Image /Filter [/FlateDecode /DCTDecode]", new byte[Much]).Build(),
    };

    private static byte[] ManyLettersOfOneSign(string mark) => new PdfBuilder()
        .SetStream(4, "", Bytes($"/P << /MCID 0 >> BDC {mark} BT /F1 12 Tf 72 700 Td <{string.Concat(Enumerable.Repeat("0041", 1000))}> Tj ET EMC EMC"))
        .Set(5, "<< /Type /Font /Subtype /Type0 /BaseFont /H /Encoding /Identity-H /DescendantFonts [10 0 R] /ToUnicode 9 0 R >>")
        .SetStream(9, "", Bytes($"begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0041> <{string.Concat(Enumerable.Repeat("0062", 4000))}> endbfchar endcmap"))
        .Set(10, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /H /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 11 0 R /DW 600 >>")
        .Set(11, "<< /Type /FontDescriptor /FontName /H /Flags 32 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>").Build();

    private static PdfBuilder Scripts() => new PdfBuilder().SetStream(10, "/Type /ObjStm /N 1 /First 5", Bytes($"11 0 {ActivePdfs.Script}"));

    private static byte[] Comment() => [(byte)'%', .. Enumerable.Repeat((byte)'x', Much), (byte)'\n'];

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
