using System.IO.Hashing;
using System.Security.Cryptography;
using Sanjog.Content.Reports;
using Sanjog.Tests;

namespace Sanjog.Content.Tests.Reports;

// One test counts what the whole process allocates, so no other may run beside it.
[Collection(nameof(PdfDemandsTests))]
public sealed class PdfInspectorTests
{
    public static TheoryData<string> Shipped => [.. Directory.GetFiles(Path.Combine(Repository.Content, "reports"), "*.pdf").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Shipped_report_is_read_in_full(string name)
    {
        var pdf = PdfInspector.Inspect(Path.Combine(Repository.Content, "reports", name));

        Assert.Equal((null, "en", true, true, 3), (pdf.Fault, pdf.Language, pdf.IsTagged, pdf.IsLinearised, pdf.Pages.Count));
        Assert.StartsWith("Sanjog annual report ", pdf.Title, StringComparison.Ordinal);
        Assert.Empty(pdf.Actions.Concat(pdf.Extras));
        Assert.Equal(("Sanjog", true), (pdf.Pages[0][0].Text, pdf.Pages[0][0].IsHeading));
        Assert.Contains(pdf.Pages[0], paragraph => paragraph is { IsHeading: false, Text: ['T', 'h', 'i', 's', ' ', 'i', 's', ' ', 'a', ' ', 's', 'a', 'm', 'p', 'l', 'e', '.', ..] });
        Assert.DoesNotContain(pdf.Pages.SelectMany(page => page), paragraph => paragraph.Text.Contains("page 1 of 3", StringComparison.Ordinal));
        Assert.All(pdf.Outline, entry => Assert.Contains(pdf.Pages[entry.Page - 1], paragraph => paragraph.Text == entry.Title && paragraph.IsHeading));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Same_bytes_give_the_same(string name)
    {
        var path = Path.Combine(Repository.Content, "reports", name);

        Assert.Equivalent(PdfInspector.Inspect(path), PdfInspector.Inspect(path), strict: true);
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Digest_is_that_of_all_bytes(string name)
    {
        var path = Path.Combine(Repository.Content, "reports", name);
        var bytes = File.ReadAllBytes(path);

        var pdf = PdfInspector.Inspect(path);

        Assert.Equal((bytes.LongLength, Convert.ToHexStringLower(SHA256.HashData(bytes)), Crc32.HashToUInt32(bytes)), (pdf.Size, pdf.Sha256, pdf.Crc32));
    }

    /// <summary>Their letters are drawn in another order than they are written, and some letters in one sign: the file says what is meant (ActualText).</summary>
    [Theory]
    [InlineData("সংযোগ মেয়েদের পাশে দাঁড়ায়।")]
    [InlineData("सहेलियाँ साथ चलती हैं।")]
    [InlineData("VerflechtungsVerflechtungs")]
    public void Bengali_hindi_and_ligatures_are_read_as_they_are_written(string text)
    {
        var pdf = PdfInspector.Inspect(Path.Combine(Repository.Root, "tests/Sanjog.Content.Tests/Reports/Pdfs/three-scripts.pdf"));

        Assert.Contains(pdf.Pages[0], paragraph => paragraph.Text.Contains(text.Normalize(), StringComparison.Ordinal));
        Assert.DoesNotContain(pdf.Remarks, remark => remark.Contains("fl ", StringComparison.Ordinal));
    }

    /// <summary>Where vowels are drawn before and over their consonants, gaps between letters part no words.</summary>
    [Fact]
    public void Bengali_without_tags_is_read_in_whole_words()
    {
        var pdf = PdfInspector.Inspect(Path.Combine(Repository.Root, "tests/Sanjog.Content.Tests/Reports/Pdfs/bengali-without-tags.pdf"));

        Assert.False(pdf.IsTagged);
        Assert.Equal(new("বার্ষিক প্রতিবেদন", IsHeading: true), pdf.Pages[0][0]);
        Assert.Equal(
            "সংযোগ মেয়েদের পাশে দাঁড়ায়। তারা নিজের গ্রামের মানচিত্র আঁকে এবং কী বিপদ আছে তা একে অপরকে বলে। শিক্ষকেরা সঙ্গে থাকেন, কিন্তু সিদ্ধান্ত নেয় মেয়েরাই।".Normalize(),
            string.Join(' ', pdf.Pages[0].Skip(1).Select(paragraph => paragraph.Text)));
    }

    [Fact]
    public void Mark_within_a_paragraph_is_read_with_it() => Assert.Equal(
        [new("We met colleagues there.", IsHeading: false)],
        Inspect(new PdfBuilder().SetStream(4, "", "/P << /MCID 0 >> BDC BT /F1 12 Tf 72 700 Td (We met ) Tj /Span << /Lang (en-GB) >> BDC (colleagues) Tj EMC ( there.) Tj ET EMC"u8.ToArray())).Pages[0]);

    [Fact]
    public void Without_tags_paragraphs_and_headings_are_found_by_their_places()
    {
        var pdf = Inspect(Untagged(
            "BT /F1 24 Tf 72 780 Td (What was done) Tj ET "
            + "BT /F1 12 Tf 72 740 Td (Villages were mapped by those who live there, and what they) Tj 0 -14 Td (drew stays with them. It took a year.) Tj ET "
            + "BT /F1 12 Tf 72 660 Td (In the year after, others asked for the same, and it was done in) Tj 0 -14 Td (three more villages.) Tj ET"));

        Assert.Equal(
            [
                new("What was done", IsHeading: true),
                new("Villages were mapped by those who live there, and what they drew stays with them. It took a year.", IsHeading: false),
                new("In the year after, others asked for the same, and it was done in three more villages.", IsHeading: false),
            ],
            pdf.Pages[0]);
    }

    [Fact]
    public void Word_that_a_soft_hyphen_divides_is_joined() => Assert.Equal(
        "A cooperation, well-known.",
        Inspect(new PdfBuilder().SetStream(4, "", "/P << /MCID 0 >> BDC BT /F1 12 Tf 72 700 Td (A coop\\255) Tj 0 -14 Td (eration, well-) Tj 0 -14 Td (known.) Tj ET EMC"u8.ToArray())
            .Set(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [173 /softhyphen] >> /ToUnicode 9 0 R >>")
            .SetStream(9, "", "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfrange <20> <7E> <0020> <AD> <AD> <00AD> endbfrange endcmap"u8.ToArray())).Pages[0][0].Text);

    [Fact]
    public void Running_heads_are_left_out_and_kept_aside()
    {
        var pdf = Inspect(Untagged("/Artifact BMC BT /F1 9 Tf 72 820 Td (Annual report, page 1) Tj ET EMC BT /F1 12 Tf 72 740 Td (The text.) Tj ET"));

        Assert.Equal([new("The text.", IsHeading: false)], pdf.Pages[0]);
        Assert.Contains("Annual report, page 1", pdf.Remarks);
    }

    [Fact]
    public void Bookmarks_lead_to_pages_by_place_name_and_action()
    {
        var pdf = Inspect(new PdfBuilder().WithCatalog("/Outlines 9 0 R /Names << /Dests << /Names [(here) [3 0 R /Fit]] >> >>").Set(9, "<< /First 10 0 R >>")
            .Set(10, "<< /Title <FEFF09AC09BE09B009CD09B709BF0995> /Dest (here) /First 11 0 R /Next 12 0 R >>")
            .Set(11, "<< /Title (Within\\n) /A << /S /GoTo /D [3 0 R /XYZ 0 0 0] >> >>")
            .Set(12, "<< /Title (Elsewhere) /A << /S /URI /URI (https://example.org) >> >>"));

        Assert.Equal([new("বার্ষিক", 1, 1), new("Within", 2, 1)], pdf.Outline);
    }

    [Fact]
    public void Outline_ends_after_500_entries()
    {
        var file = new PdfBuilder().WithCatalog("/Outlines 9 0 R").Set(9, "<< /First 10 0 R >>");
        for (var number = 10; number < 1010; number++)
        {
            file.Set(number, $"<< /Title (Entry) /Dest [3 0 R /Fit] /Next {number + 1} 0 R >>");
        }

        Assert.Equal(500, Inspect(file).Outline.Count);
    }

    [Theory]
    [InlineData("<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>The year</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Sanjog</rdf:li></rdf:Seq></dc:creator>", "The year", "Sanjog")]
    [InlineData("<dc:title/><dc:creator/><dc:description>Accounts</dc:description><x:tool>A program</x:tool>", null, null)]
    [InlineData("<dc:title><rdf:Alt/></dc:title><dc:creator><rdf:Seq/></dc:creator><x:tool>A program</x:tool>", null, null)]
    [InlineData("<dc:title xml:lang='en'/><x:tool>A program</x:tool><dc:creator>Sanjog</dc:creator>", null, "Sanjog")]
    public void Title_and_author_may_stand_in_the_xmp_packet(string properties, string? title, string? author)
    {
        var packet =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + properties + "</rdf:Description></rdf:RDF></x:xmpmeta>";

        var pdf = Inspect(new PdfBuilder().WithCatalog("/Metadata 9 0 R").Set(6, "<< >>").SetStream(9, "/Type /Metadata /Subtype /XML", System.Text.Encoding.UTF8.GetBytes(packet)));

        Assert.Equal((title, author), (pdf.Title, pdf.Author));
    }

    [Fact]
    public void Fault_of_one_page_leaves_the_text_of_the_others()
    {
        var pdf = Inspect(new PdfBuilder().Set(2, "<< /Type /Pages /Kids [9 0 R 3 0 R] /Count 2 >>").Set(9, "<< /Type /Page /Parent 2 0 R /Contents 10 0 R >>").SetStream(10, "/Filter /Crush", [1]));

        Assert.Equal(["", "A report in one line."], pdf.Pages.Select(page => string.Concat(page.Select(paragraph => paragraph.Text))));
    }

    [Fact]
    public void Big_photograph_is_not_read()
    {
        // 500 MB that take no room on the disk: holes of a file read as zeros.
        using var content = new TemporaryContent().Write("reports/big.pdf", "");
        var path = content.PathOf("reports/big.pdf");
        const long Size = 500_000_000;
        using (var file = File.Create(path))
        {
            var small = System.Text.Encoding.Latin1.GetString(new PdfBuilder().SetStream(9, "/Type /XObject /Subtype /Image /Filter /DCTDecode", [], length: $"{Size}").Build());
            var cut = small.IndexOf("stream\n\nendstream", small.IndexOf("9 0 obj", StringComparison.Ordinal), StringComparison.Ordinal) + "stream\n".Length;
            var table = small.LastIndexOf("xref\n0", StringComparison.Ordinal);
            file.Write(System.Text.Encoding.Latin1.GetBytes(small[..cut]));
            file.Position += Size;
            file.Write(System.Text.Encoding.Latin1.GetBytes(small[cut..].Replace($"startxref\n{table}", $"startxref\n{table + Size}", StringComparison.Ordinal)));
        }

        var before = GC.GetTotalAllocatedBytes();
        var pdf = PdfInspector.Inspect(path);

        Assert.Equal((null, "A report"), (pdf.Fault, pdf.Title));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 100_000_000);
    }

    private static PdfBuilder Untagged(string content) =>
        new PdfBuilder { Catalog = "/Lang (en)" }.SetStream(4, "", System.Text.Encoding.Latin1.GetBytes(content));

    private static PdfInspection Inspect(PdfBuilder file)
    {
        using var content = new TemporaryContent().Write("reports/x.pdf", "");
        File.WriteAllBytes(content.PathOf("reports/x.pdf"), file.Build());
        return PdfInspector.Inspect(content.PathOf("reports/x.pdf"));
    }
}
