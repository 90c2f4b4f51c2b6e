using System.Diagnostics;
using Sanjog.Content.Tests.Reports;
using Sanjog.Tests;

namespace Sanjog.Content.Tests;

public sealed class ReportPathTests
{
    private const string NotRead = "warning SJ0304: This link leads to no PDF in the folder reports, and none is followed out of it. Put the file itself here.";

    [Theory]
    [InlineData("good.pdf")]
    [InlineData("./deep/../good.pdf")]
    [InlineData("deep/good.pdf")]
    [InlineData("deep/back/good.pdf")]
    public void Link_to_a_file_of_the_folder_is_read_like_it(string target)
    {
        using var content = WithGoodPdf();
        File.CreateSymbolicLink(content.PathOf("reports/x.pdf"), target);

        var pdf = content.Scan().Pdfs["x.pdf"];

        Assert.Equal(File.ReadAllBytes(content.PathOf("reports/good.pdf")), File.ReadAllBytes(pdf.FullPath));
        Assert.Equal(new FileInfo(content.PathOf("reports/good.pdf")).Length, pdf.Size);
        Assert.Equal(content.Scan().Fingerprint, ContentFolder.Look(content.Root));
        Assert.Empty(ReportText.Lines(content.Write(ReportText.Path, ReportText.Naming("x.pdf"))));
    }

    [Fact]
    public void Change_behind_a_link_is_seen()
    {
        using var content = WithGoodPdf();
        File.CreateSymbolicLink(content.PathOf("reports/x.pdf"), "deep/good.pdf");
        var before = ContentFolder.Look(content.Root);
        File.AppendAllText(content.PathOf("reports/deep/good.pdf"), "\n");

        Assert.NotEqual(before, ContentFolder.Look(content.Root));
        Assert.Equal(content.Scan().Fingerprint, ContentFolder.Look(content.Root));
    }

    [Theory]
    [InlineData("../outside.pdf")]
    [InlineData("/etc/passwd")]
    [InlineData("/dev/zero")]
    [InlineData("nowhere.pdf")]
    [InlineData("x.pdf")]
    [InlineData("circle.pdf")]
    [InlineData("deep/out/outside.pdf")]
    [InlineData("pipe")]
    [InlineData("../reports-of-others/other.pdf")]
    public async Task Other_link_is_not_followed(string target)
    {
        using var content = WithGoodPdf();
        File.WriteAllBytes(content.PathOf("outside.pdf"), new PdfBuilder().Build());
        Directory.CreateDirectory(content.PathOf("reports-of-others"));
        File.WriteAllBytes(content.PathOf("reports-of-others/other.pdf"), new PdfBuilder().Build());
        Directory.CreateSymbolicLink(content.PathOf("reports/deep/out"), content.Root);
        File.CreateSymbolicLink(content.PathOf("reports/circle.pdf"), "x.pdf");
        await MakePipeAsync(content.PathOf("reports/pipe"));
        File.CreateSymbolicLink(content.PathOf("reports/x.pdf"), target);

        Assert.DoesNotContain("x.pdf", content.Scan().Pdfs.Keys);
        Assert.Equal(content.Scan().Fingerprint, ContentFolder.Look(content.Root));
        Assert.Contains($"reports/x.pdf(1,1): {NotRead}", content.Lines());
    }

    [Fact]
    public async Task Named_pipe_is_not_opened()
    {
        using var content = new TemporaryContent().Write(ReportText.Path, ReportText.Naming("pipe.pdf"));
        await MakePipeAsync(content.PathOf("reports/pipe.pdf"));

        Assert.Equal(
            ["reports/r.md(5,7): error SJ0306: reports/pipe.pdf is empty, or no plain file. Copy the PDF again."],
            await Task.Run(() => ReportText.Lines(content)).WaitAsync(TimeSpan.FromSeconds(60)));
        Assert.Null(ReportPath.Resolve(content.Root, "pipe.pdf"));
    }

    [Fact]
    public void Link_to_a_folder_is_passed_over()
    {
        using var content = WithGoodPdf();
        Directory.CreateSymbolicLink(content.PathOf("reports/x.pdf"), "deep");

        Assert.DoesNotContain("x.pdf", content.Scan().Pdfs.Keys);
        Assert.Null(ReportPath.Resolve(content.Root, "x.pdf"));
    }

    [Fact]
    public void Folder_named_like_a_pdf_is_none()
    {
        using var content = new TemporaryContent().Write("reports/folder.pdf/a.txt", "").Write(ReportText.Path, ReportText.Naming("folder.pdf"));

        Assert.Equal(["reports/r.md(5,7): error SJ0305: There is no file reports/folder.pdf. Put it there, or correct the name."], ReportText.Lines(content));
        Assert.Null(ReportPath.Resolve(content.Root, "folder.pdf"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../outside.pdf")]
    [InlineData("/etc/passwd")]
    [InlineData(@"..\outside.pdf")]
    [InlineData("good.pdf\0")]
    [InlineData("deep/good.pdf")]
    public void What_is_no_file_name_resolves_to_nothing(string name)
    {
        using var content = WithGoodPdf();
        File.WriteAllText(content.PathOf("outside.pdf"), "x");

        Assert.Null(ReportPath.Resolve(content.Root, name));
    }

    [Fact]
    public void Content_folder_may_itself_lie_behind_a_link()
    {
        using var content = WithGoodPdf();
        using var elsewhere = new TemporaryContent();
        Directory.CreateSymbolicLink(elsewhere.PathOf("content"), content.Root);

        Assert.Equal(content.PathOf("reports/good.pdf"), ReportPath.Resolve(elsewhere.PathOf("content"), "good.pdf")?.FullName);
    }

    private static TemporaryContent WithGoodPdf()
    {
        var content = new TemporaryContent().Write("reports/deep/readme", "");
        File.WriteAllBytes(content.PathOf("reports/good.pdf"), new PdfBuilder().Build());
        File.Copy(content.PathOf("reports/good.pdf"), content.PathOf("reports/deep/good.pdf"));
        Directory.CreateSymbolicLink(content.PathOf("reports/deep/back"), "..");
        return content;
    }

    private static async Task MakePipeAsync(string path)
    {
        using var mkfifo = Process.Start("mkfifo", [path]);
        await mkfifo.WaitForExitAsync();
        Assert.Equal(0, mkfifo.ExitCode);
    }
}
