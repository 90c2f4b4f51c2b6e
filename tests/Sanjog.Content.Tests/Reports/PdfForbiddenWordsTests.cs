using System.Text;
using Sanjog.Content.Identity;
using Sanjog.Tests;

namespace Sanjog.Content.Tests.Reports;

public sealed class PdfForbiddenWordsTests
{
    private const string Beside = "its properties, running heads, links, descriptions of pictures and whatever else stands beside its text";
    private const string Dest = "/Dest [3 0 R /Fit]";

    private static readonly IdentityList List = IdentityList.Parse("Minakshi Das", "");

    /// <summary>Ways to show a name that stands in no paragraph.</summary>
    private static readonly Dictionary<string, Func<PdfBuilder>> Hidden = new(StringComparer.Ordinal)
    {
        ["bookmark without a page"] = () => Outline("(A)", $"{Dest} /Next 12 0 R", "(Minakshi Das)", ""),
        ["bookmark with a link"] = () => Outline("(A)", $"{Dest} /Next 12 0 R", "(Minakshi Das)", "/A << /S /URI /URI (https://example.org) >>"),
        ["bookmark behind 501 others"] = () => Enumerable.Range(11, 501).Aggregate(Outline("(A)", Dest, "(A)", Dest), (file, number) => file.Set(number, $"<< /Title (A) {Dest} /Next {number + 1} 0 R >>"))
            .Set(512, $"<< /Title (Minakshi Das) {Dest} >>"),
        ["bookmark on the fifth level"] = () => Enumerable.Range(11, 4).Aggregate(Outline("(A)", Dest, "(A)", Dest), (file, number) => file.Set(number, $"<< /Title (A) {Dest} /First {number + 1} 0 R >>"))
            .Set(15, $"<< /Title (Minakshi Das) {Dest} >>"),
        ["end of a long bookmark"] = () => Outline($"({string.Concat(Enumerable.Repeat("chapter ", 26))}Minakshi Das)", Dest, "(A)", Dest),
        ["caption of a button"] = () => Widget("/MK << /CA (Minakshi Das) >>"),
        ["choice of a field"] = () => Widget("/FT /Ch /Opt [(a) (Minakshi Das)]"),
        ["value that a field begins with"] = () => Widget("/FT /Tx /DV (Minakshi Das)"),
        ["appearance of a field"] = () => Drawn("BT /F1 12 Tf 2 10 Td [(Mina) 20 (kshi)] TJ ( Das) Tj ET"),
        ["appearance within an appearance"] = () => Drawn("/N Do", "/Resources << /XObject << /N 13 0 R >> >>")
            .SetStream(13, "/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "BT /F1 12 Tf (Minakshi) Tj 0 -14 Td (Das) Tj ET"u8.ToArray()),
        ["pattern"] = () => new PdfBuilder().SetStream(9, "/Type /Pattern /PatternType 1 /BBox [0 0 9 9]", "BT /F1 12 Tf (Minakshi Das) Tj ET"u8.ToArray()),
        ["name of a layer"] = () => new PdfBuilder().WithCatalog("/OCProperties << /OCGs [9 0 R] /D << >> >>").Set(9, "<< /Type /OCG /Name (Minakshi Das) >>"),
        ["label of a page"] = () => new PdfBuilder().WithCatalog("/PageLabels << /Nums [0 << /P (Minakshi Das) >>] >>"),
        ["name of a place"] = () => new PdfBuilder().WithCatalog("/Names << /Dests << /Names [(Minakshi Das) [3 0 R /Fit]] >> >>"),
        ["name of a place as a key"] = () => new PdfBuilder().WithCatalog("/Dests << /Minakshi#20Das [3 0 R /Fit] >>"),
        ["string in UTF-8"] = () => new PdfBuilder().Set(9, "<< /X (\\357\\273\\277\\340\\246\\205 Minakshi Das) >>"),
        ["string in UTF-8 in numbers"] = () => new PdfBuilder().Set(9, "<< /X <EFBBBF4D696E616B73686920446173> >>"),
        ["string in UTF-16 of the other kind"] = () => new PdfBuilder().Set(9, $"<< /X <FFFE{Convert.ToHexString(Encoding.Unicode.GetBytes("Minakshi Das"))}> >>"),
        ["XMP of an object"] = () => Packet("<dc:creator>Minakshi Das</dc:creator>"),
        ["comment in XMP"] = () => Packet("<!-- Minakshi Das -->"),
        ["broken XMP"] = () => Packet("<a>&x;<b></a>Minakshi Das"),
        ["attribute in XMP"] = () => Packet("<a b='Minakshi Das'/>"),
        ["XMP in UTF-16"] = () => Packet(Encoding.BigEndianUnicode.GetBytes("\uFEFF<a>Minakshi Das</a>")),
        ["description of a marked part"] = () => Page("/Figure << /Alt (Minakshi Das) >> BDC BT /F1 12 Tf 72 650 Td (x) Tj ET EMC"),
        ["letters with gaps"] = () => Page("BT /F1 12 Tf 3 Tc 72 650 Td (OF MINAKSHI DAS) Tj ET"),
        ["letters that another text stands for"] = () => Page("/Span << /ActualText (A girl) >> BDC BT /F1 12 Tf 72 650 Td (Minakshi Das) Tj ET EMC"),
        ["letters within a mark that another text stands for"] = () => Page("/Span << /ActualText (A girl) >> BDC /Span BMC BT /F1 12 Tf 72 650 Td (Minakshi Das) Tj ET EMC EMC"),
    };

    public static TheoryData<string> Names => [.. Hidden.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Word_beside_the_text_is_found(string name) => AssertFound(Beside, Hidden[name]());

    [Theory]
    [InlineData("Minak-", "shi Das")]
    [InlineData("Minakshi-", "Das")]
    [InlineData("Minak\\255", "shi Das")]
    [InlineData("Minakshi", "Das")]
    public void Word_that_a_line_divides_is_found(string end, string beginning) => AssertFound(
        "page 1", new PdfBuilder().SetStream(4, "", Encoding.Latin1.GetBytes($"/P << /MCID 0 >> BDC BT /F1 12 Tf 72 700 Td (There is {end}) Tj 0 -14 Td ({beginning} too.) Tj ET EMC")));

    [Theory]
    [InlineData("BT /F1 12 Tf 72 700 Td (A B C D Minakshi is here. Das too.) Tj ET")]
    [InlineData("BT /F1 12 Tf 72 700 Td (min-a well-known) Tj ET")]
    public void Other_words_are_not(string content) =>
        Assert.DoesNotContain(ReportText.Lines(new PdfBuilder().SetStream(4, "", Encoding.Latin1.GetBytes($"/P << /MCID 0 >> BDC {content} EMC")).Build(), List), line => line.Contains("SJ0404", StringComparison.Ordinal));

    [Fact]
    public void Table_of_colours_is_no_text() =>
        Assert.Empty(ReportText.Lines(new PdfBuilder().Set(9, "[/Indexed /DeviceRGB 3 (Minakshi Das)]").Build(), List));

    private static void AssertFound(string place, PdfBuilder pdf) =>
        Assert.Contains(ReportText.Lines(pdf.Build(), List), line => line.Contains($"SJ0404: reports/hostile.pdf holds a word that must never be published: see {place}. ", StringComparison.Ordinal));

    private static PdfBuilder Outline(string title, string keys, string nextTitle, string nextKeys) => new PdfBuilder().WithCatalog("/Outlines 10 0 R")
        .Set(10, "<< /First 11 0 R >>").Set(11, $"<< /Title {title} {keys} >>").Set(12, $"<< /Title {nextTitle} {nextKeys} >>");

    private static PdfBuilder Widget(string keys) => new PdfBuilder().WithPage($"/Annots [<< /Type /Annot /Subtype /Widget /Rect [0 0 9 9] {keys} >>]");

    private static PdfBuilder Drawn(string content, string keys = "") =>
        Widget("/AP << /N 12 0 R >>").SetStream(12, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] {keys}", Encoding.Latin1.GetBytes(content));

    private static PdfBuilder Packet(string inner) => Packet(Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">{inner}</x:xmpmeta>"));

    private static PdfBuilder Packet(byte[] packet) => new PdfBuilder().SetStream(9, "/Type /Metadata /Subtype /XML", packet);

    private static PdfBuilder Page(string more) =>
        new PdfBuilder().SetStream(4, "", Encoding.Latin1.GetBytes($"/P << /MCID 0 >> BDC BT /F1 12 Tf 72 700 Td (A line.) Tj ET EMC {more}"));
}
