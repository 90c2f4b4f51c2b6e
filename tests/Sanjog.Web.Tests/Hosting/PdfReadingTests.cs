using System.Net;
using System.Text.Json;
using Sanjog.Content.Reports;
using Sanjog.Tests;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Tests.Hosting;

public sealed class PdfReadingTests
{
    private static readonly string[] Files = Directory.GetFiles(Path.Combine(Repository.Content, "reports"), "*.pdf");

    public static TheoryData<string> Shipped => [.. Files];

    public static TheoryData<string> Endless => [.. HostilePdfs.Endless.Keys];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Another_process_finds_what_this_one_would(string path) =>
        Assert.Equal(JsonSerializer.Serialize(PdfInspector.Inspect(path)), JsonSerializer.Serialize(new PdfReading().Inspect(path)));

    [Fact]
    public async Task A_process_that_ended_for_want_of_work_is_replaced()
    {
        using var process = PdfProcess.Start();
        Assert.NotNull(await process.InspectAsync(Files[0]));
        Assert.True(SpinWait.SpinUntil(() => process.HasEnded, TimeSpan.FromMinutes(1)));

        Assert.Null(await process.InspectAsync(Files[0]));
    }

    [Fact]
    public async Task A_process_that_somebody_ended_says_nothing_of_the_file()
    {
        using var process = PdfProcess.Start();
        process.Kill();

        Assert.Null(await process.InspectAsync(Files[0]));
    }

    [Fact]
    public async Task Names_in_any_script_are_seen_whatever_the_locale()
    {
        using var content = new TestContent();
        content.WriteReport("report", "2022-23");
        File.Copy(Path.Combine(Repository.Root, "tests/Sanjog.Content.Tests/Reports/Pdfs/three-scripts.pdf"), content.PathOf("reports/report.pdf"), overwrite: true);
        var names = Path.Combine(content.Folder, "names.txt");
        File.WriteAllText(names, "মেয়েদের\n");

        var (_, output, _) = await SiteProcess.RunAsync($"check --content {content.Root}", ("LC_ALL", "en_US.ISO-8859-1"), ("Content__IdentityList", names));

        Assert.Contains("SJ0404", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_fault_of_the_disk()
    {
        using var process = PdfProcess.Start();
        var missing = Path.Combine(Repository.Content, "reports", "missing.pdf");

        Assert.Throws<FileNotFoundException>(() => new PdfReading().Inspect(missing));
        await Assert.ThrowsAsync<IOException>(() => process.InspectAsync(missing));
        Assert.NotNull(await process.InspectAsync(Files[0]));
    }

    // Asked of a process of its own: others that read PDFs in this program would have to wait for it.
    [Theory]
    [MemberData(nameof(Endless))]
    public async Task What_has_no_end_is_ended(string name)
    {
        using var content = new TestContent();
        Directory.CreateDirectory(content.PathOf("reports"));
        using var process = PdfProcess.Start();

        Assert.Equal(PdfFault.TooCostly, (await process.InspectAsync(HostilePdfs.Write(content.PathOf("reports"), name)))!.Fault);
    }

    [Fact]
    public async Task A_hostile_file_keeps_its_report_back_and_nothing_else()
    {
        using var content = new TestContent();
        content.WriteReport("report", "2022-23");
        using var site = await RunningSite.StartAsync(content);
        await site.ShowsAsync("/annual-reports/report", "2022-23");

        content.WriteReport("hostile", "2023-24");
        File.Move(HostilePdfs.Write(content.PathOf("reports"), "references that lead round"), content.PathOf("reports/hostile.pdf"), overwrite: true);
        content.WriteStory("after");

        await site.ShowsAsync("/stories/after", "A text.");
        await site.Client.EventuallyAsync("/health/ready", (_, body) => body.Contains("\"refused\":1", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/annual-reports/hostile")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync("/annual-reports/report/report.pdf")).StatusCode);
    }

    [Fact]
    public async Task A_takedown_does_not_wait_for_files_that_take_long()
    {
        using var content = new TestContent();
        content.WriteStory("old");
        using var site = await RunningSite.StartAsync(content);
        await site.ShowsAsync("/stories/old", "A text.");

        // Each is given up after ten seconds of work, one after the other.
        foreach (var number in Enumerable.Range(0, 2))
        {
            content.WriteReport($"hostile-{number}", "2023-24");
            File.Move(HostilePdfs.Write(content.PathOf("reports"), "forms that draw each other ten to the twelfth times"), content.PathOf($"reports/hostile-{number}.pdf"), overwrite: true);
        }

        content.WriteStory("new");
        await site.ShowsAsync("/stories/new", "A text.");
        content.WriteStory("old", "status: withdrawn");
        await site.Client.EventuallyAsync("/stories/old", (response, _) => response.StatusCode == HttpStatusCode.Gone);

        Assert.DoesNotContain("\"refused\":2", await (await site.Client.GetAsync("/health/ready")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
