using Sanjog.Data.Reports;

namespace Sanjog.Data.Tests.Reports;

public sealed class ReportQueriesTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_shelf_is_newest_first_and_within_a_year_by_type()
    {
        site.Content.WriteReport("older", "2022-23");
        site.Content.WriteReport("fcra", "2023-24", "type: fcra");
        site.Content.WriteReport("newer", "2023-24");

        var shelf = await AskAsync(reports => reports.ShelfAsync(default));

        Assert.Equal(["newer", "fcra", "older"], shelf.Select(report => report.Slug));
        Assert.All(shelf, report => Assert.True(report.File is { Pages: > 1, Size: > 1000, Sha256.Length: 64 }));
    }

    [Fact]
    public async Task The_latest_is_the_newest_annual_report()
    {
        site.Content.WriteReport("annual", "2022-23");
        site.Content.WriteReport("fcra", "2023-24", "type: fcra");

        Assert.Equal("annual", (await AskAsync(reports => reports.LatestAsync(default)))!.Slug);
    }

    [Fact]
    public async Task Samples_are_hidden_when_they_are_not_wanted()
    {
        site.Content.WriteReport("sample", "2022-23", "type: annual\nsample: true");
        site.Seed();
        await using var context = site.Open();
        var reports = SeededStore.Reports(context, samples: false);

        Assert.Empty(await reports.ShelfAsync(default));
        Assert.Null(await reports.LatestAsync(default));
        Assert.Null(await reports.FindAsync("sample", default));
        Assert.Null(await reports.FindFileAsync("sample", "sample.pdf", default));
    }

    [Fact]
    public async Task Earlier_versions_stay_and_belong_to_their_report()
    {
        site.Content.WriteReport("report", "2022-23", earlierFile: "report-v1.pdf");
        site.Content.WriteReport("other", "2021-22");

        var report = await AskAsync(reports => reports.FindAsync("report", default));

        Assert.Equal(["report-v1.pdf"], report!.Earlier.Select(file => file.Name));
        Assert.NotNull(await AskAsync(reports => reports.FindFileAsync("report", "report-v1.pdf", default)));
        Assert.Null(await AskAsync(reports => reports.FindFileAsync("report", "other.pdf", default)));
    }

    [Fact]
    public async Task All_files_stand_in_the_order_of_the_shelf_and_the_current_one_first()
    {
        site.Content.WriteReport("older", "2022-23", earlierFile: "older-v1.pdf");
        site.Content.WriteReport("newer", "2023-24", earlierFile: "a.pdf");

        var files = await AskAsync(reports => reports.ShelvedFilesAsync(default));

        Assert.Equal(
            ["newer newer.pdf True", "newer a.pdf False", "older older.pdf True", "older older-v1.pdf False"],
            files.Select(file => $"{file.Card.Slug} {file.File.Name} {file.IsCurrent}"));
    }

    [Fact]
    public async Task The_folder_opens_only_the_file_that_was_published()
    {
        site.Content.WriteReport("report", "2022-23");
        var file = (await AskAsync(reports => reports.FindFileAsync("report", "report.pdf", default)))?.File;
        var folder = new ReportFolder(site.Content.Root);

        using (var opened = folder.Open(file!))
        {
            Assert.Equal(file!.Size, await opened!.ReadAsync(new byte[file.Size + 1], offset: 0, default));
        }

        File.CreateSymbolicLink(site.Content.PathOf("reports/link.pdf"), site.Content.PathOf("reports/report.pdf"));
        using (var linked = folder.Open(file with { Name = "link.pdf" }))
        {
            Assert.Equal(file.Size, await linked!.ReadAsync(new byte[file.Size + 1], offset: 0, default));
        }

        File.Copy(site.Content.PathOf("reports/report.pdf"), site.Content.PathOf("outside.pdf"));
        File.SetLastWriteTimeUtc(site.Content.PathOf("outside.pdf"), file.ModifiedUtc);
        File.CreateSymbolicLink(site.Content.PathOf("reports/out.pdf"), site.Content.PathOf("outside.pdf"));
        Assert.Null(folder.Open(file with { Name = "out.pdf" }));
        File.AppendAllText(site.Content.PathOf("reports/report.pdf"), "more");
        Assert.Null(folder.Open(file));
        site.Content.Delete("reports/report.pdf");
        Assert.Null(folder.Open(file));
    }

    [Fact]
    public async Task A_file_that_changes_while_it_is_read_is_read_no_further()
    {
        site.Content.WriteReport("report", "2022-23");
        var file = (await AskAsync(reports => reports.FindFileAsync("report", "report.pdf", default)))?.File;
        using var opened = new ReportFolder(site.Content.Root).Open(file!);
        await opened!.ReadAsync(new byte[100], offset: 0, default);

        File.AppendAllText(site.Content.PathOf("reports/report.pdf"), "more");

        await Assert.ThrowsAsync<FileReplacedException>(() => opened.ReadAsync(new byte[100], offset: 100, default).AsTask());
    }

    [Fact]
    public async Task A_file_that_another_took_the_place_of_is_read_to_its_end()
    {
        site.Content.WriteReport("report", "2022-23");
        var path = site.Content.PathOf("reports/report.pdf");
        var bytes = await File.ReadAllBytesAsync(path);
        var file = (await AskAsync(reports => reports.FindFileAsync("report", "report.pdf", default)))?.File;
        using var opened = new ReportFolder(site.Content.Root).Open(file!);

        await File.WriteAllTextAsync(path + "~", "another");
        File.Move(path + "~", path, overwrite: true);

        var read = new byte[bytes.Length];
        Assert.Equal(bytes.Length, await opened!.ReadAsync(read, offset: 0, default));
        Assert.Equal(bytes, read);
    }

    [Fact]
    public async Task All_files_are_told_once_and_by_name()
    {
        site.Content.WriteReport("report", "2022-23", earlierFile: "a-first.pdf");
        site.Content.WriteReport("zulu", "2022-23", "type: fcra");
        site.Content.Write("reports/shared.md", "---\ntitle: Shared\nyear: \"2022-23\"\ntype: audited\nfile: report.pdf\nlanguage: en\npublished: 2024-09-30\n---\nText.\n");
        site.Content.WriteReport("sample", "2021-22", "type: annual\nsample: true");
        site.Seed();
        await using var context = site.Open();

        Assert.Equal(["a-first.pdf", "report.pdf", "zulu.pdf"], (await SeededStore.Reports(context, samples: false).FilesAsync(default)).Select(file => file.Name));
        Assert.Equal(["a-first.pdf", "report.pdf", "sample.pdf", "zulu.pdf"], (await SeededStore.Reports(context, samples: true).FilesAsync(default)).Select(file => file.Name));
    }

    [Theory]
    [InlineData("report-v2.pdf", "2", true)]
    [InlineData("report.v2.pdf", "2", true)]
    [InlineData("report-v1.1.pdf", "1.1", true)]
    [InlineData("report-v2.pdf", "1", false)]
    [InlineData("report-v2.pdf", null, false)]
    [InlineData("report-rev2.pdf", "2", false)]
    [InlineData("report.pdf", "2", false)]
    public void A_name_with_its_version_at_the_end_is_versioned(string name, string? version, bool expected) =>
        Assert.Equal(expected, new ReportFile(name, 1, 1, "", 0, Tagged: false, DateTime.UnixEpoch, version, Replaced: null).IsNamedByVersion);

    private async Task<T> AskAsync<T>(Func<ReportQueries, Task<T>> ask)
    {
        site.Seed();
        await using var context = site.Open();
        return await ask(SeededStore.Reports(context));
    }
}
