using Sanjog.Content.Identity;
using Sanjog.Tests;

namespace Sanjog.Content.Tests.Reports;

// Some of the files keep both processors busy, and other tests measure time.
[CollectionDefinition(nameof(PdfDemandsTests), DisableParallelization = true)]
[Collection(nameof(PdfDemandsTests))]
public sealed class PdfDemandsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Sanjog.Content.Tests", "Reports");

    // Ample for a busy machine, and far from for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Names => [.. HostilePdfs.All.Keys];

    /// <summary>The lines for each file, below its name; none for one that may be published.</summary>
    private static ILookup<string, string> Expected
    {
        get
        {
            var name = "";
            return File.ReadLines(Path.Combine(Folder, "hostile.expected"))
                .Select(line => line.StartsWith("  ", StringComparison.Ordinal) ? (Name: name, Line: line.Trim()) : (Name: name = line, Line: ""))
                .ToLookup(line => line.Name, line => line.Line, StringComparer.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Hostile_file_gives_exactly_its_lines_in_time(string name)
    {
        var pdf = HostilePdfs.All[name]();

        var lines = await Task.Run(() => ReportText.Lines(pdf)).WaitAsync(Patience);

        Assert.Equal(Expected[name].Where(line => line.Length > 0), lines);
    }

    [Fact]
    public void Every_hostile_file_is_expected() => Assert.Equal(HostilePdfs.All.Keys, Expected.Select(file => file.Key).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("encrypted-rc4.pdf")] // 40 bits, with a password for its owner only
    [InlineData("encrypted-aes.pdf")] // 256 bits, with a password for all
    public void Encrypted_file_is_refused(string name) => Assert.Equal(
        ["reports/r.md(5,7): error SJ0319: reports/hostile.pdf is encrypted, so some readers and screen readers can't open it. Save it without a password and without limits."],
        ReportText.Lines(File.ReadAllBytes(Path.Combine(Folder, "Pdfs", name))));

    [Fact]
    public void Large_file_is_advised_to_be_prepared_for_the_web()
    {
        var pdf = new PdfBuilder().SetStream(9, "", new byte[5_100_000]).Build();

        Assert.Equal(
            ["reports/r.md(5,7): warning SJ0326: reports/hostile.pdf has 5.1 MB, and shows nothing until all of it has come. Make its pictures smaller, or prepare it for the web: qpdf --linearize old.pdf new.pdf."],
            ReportText.Lines(pdf));
    }

    [Fact]
    public void Large_file_that_is_prepared_is_good() => Assert.Empty(ReportText.Lines(Linearised(appended: 0)));

    [Fact]
    public void Large_file_that_was_prepared_before_something_was_appended_is_not() =>
        Assert.Contains(" SJ0326: ", Assert.Single(ReportText.Lines(Linearised(appended: 100))), StringComparison.Ordinal);

    [Fact]
    public void File_name_is_no_title() => Assert.Equal(
        [
            "reports/r.md(5,7): error SJ0322: reports/hostile.pdf has only its file name for a title, or what a program puts there by itself. Give the document a title of its own in its properties, and save the PDF anew.",
        ],
        ReportText.Lines(new PdfBuilder().Set(6, "<< /Title (Microsoft Word - accounts.docx) >>").Build()));

    [Fact]
    public void Author_may_be_sanjog() =>
        Assert.Empty(ReportText.Lines(new PdfBuilder().Set(6, "<< /Title (A report) /Author (Kolkata Sanjog Initiatives) >>").Build()));

    [Theory]
    [InlineData("its title", "/Title (About Minakshi)")]
    [InlineData("its author", "/Title (A report) /Author (Sanjog, Minakshi)")]
    [InlineData("its properties, running heads, links, descriptions of pictures and whatever else stands beside its text", "/Title (A report) /Keywords (girls, minakshi)")]
    [InlineData("its properties, running heads, links, descriptions of pictures and whatever else stands beside its text", "/Title (A report) /Note (MINAKSHI)")]
    public void Word_of_the_list_in_the_information_is_refused_and_not_repeated(string place, string information) =>
        AssertRefused(place, new PdfBuilder().Set(6, $"<< {information} >>"));

    [Fact]
    public void Word_of_the_list_in_the_text_is_refused_with_its_page() => AssertRefused("page 1", new PdfBuilder("We met Minakshi there."));

    [Fact]
    public void Word_of_the_list_in_a_mark_within_a_paragraph_is_refused() => AssertRefused(
        "page 1",
        new PdfBuilder().SetStream(4, "", "/P << /MCID 0 >> BDC BT /F1 12 Tf 72 700 Td (We met ) Tj /Span << /Lang (en-GB) >> BDC (Minakshi) Tj EMC ( there.) Tj ET EMC"u8.ToArray()));

    [Fact]
    public void Word_of_the_list_on_a_page_in_bengali_without_tags_is_refused() => Assert.Contains(
        ReportText.Lines(File.ReadAllBytes(Path.Combine(Folder, "Pdfs", "bengali-without-tags.pdf")), IdentityList.Parse("শিক্ষকেরা", "")),
        line => line.Contains(" SJ0404: ", StringComparison.Ordinal) && line.Contains("see page 1.", StringComparison.Ordinal));

    [Fact]
    public void Word_of_the_list_in_a_bookmark_is_refused() => AssertRefused(
        "its bookmarks", new PdfBuilder().WithCatalog("/Outlines 9 0 R").Set(9, "<< /First 10 0 R >>").Set(10, "<< /Title (Minakshi) /Dest [3 0 R /Fit] >>"));

    [Fact]
    public void Word_of_the_list_in_a_description_of_a_picture_is_refused() => AssertRefused(
        "its properties, running heads, links, descriptions of pictures and whatever else stands beside its text", new PdfBuilder().Set(8, "<< /S /Figure /P 7 0 R /Pg 3 0 R /K 0 /Alt (Minakshi, laughing) >>"));

    [Fact]
    public void Word_of_the_list_in_what_no_tag_holds_is_refused() => AssertRefused(
        "its properties, running heads, links, descriptions of pictures and whatever else stands beside its text",
        new PdfBuilder().SetStream(4, "", "BT /F1 12 Tf 72 700 Td (Minakshi) Tj ET /P << /MCID 0 >> BDC BT /F1 12 Tf 72 600 Td (A line) Tj ET EMC"u8.ToArray()));

    [Fact]
    public void Of_an_earlier_version_only_what_is_dangerous_is_refused()
    {
        using var content = new TemporaryContent().Write(ReportText.Path, ReportText.Naming("good.pdf", "supersedes: [{file: plain.pdf}, {file: script.pdf}]\n"));
        File.WriteAllBytes(content.PathOf("reports/good.pdf"), new PdfBuilder().Build());
        File.WriteAllBytes(content.PathOf("reports/plain.pdf"), new PdfBuilder(" ") { Catalog = "" }.Set(6, "<< /Author (A. Person) >>").Build());
        File.WriteAllBytes(content.PathOf("reports/script.pdf"), HostilePdfs.All["script on opening"]());

        Assert.Equal(
            ["reports/r.md(8,40): error SJ0320: reports/script.pdf would do something by itself: JavaScript. Save it without: print it as a PDF, or take it out in the program that made it."],
            ReportText.Lines(content));
    }

    /// <param name="appended">How much longer the file is than it says.</param>
    private static byte[] Linearised(int appended)
    {
        var file = new PdfBuilder { Root = "/Root 10 0 R" }.SetStream(9, "", new byte[5_100_000])
            .Set(10, "<< /Type /Catalog /Pages 2 0 R /Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot 7 0 R >>");
        byte[] Saying(int length) => file.Set(1, $"<< /Linearized 1 /L {length:0000000000} >>").Build();
        return Saying(Saying(0).Length - appended);
    }

    private static void AssertRefused(string place, PdfBuilder pdf) => Assert.Contains(
        $"reports/r.md(5,7): error SJ0404: reports/hostile.pdf holds a word that must never be published: see {place}. Change it in the document and save the PDF anew (BNS s.72; for a child POCSO s.23, JJ Act s.74).",
        ReportText.Lines(pdf.Build(), IdentityList.Parse("Minakshi", "")));
}
