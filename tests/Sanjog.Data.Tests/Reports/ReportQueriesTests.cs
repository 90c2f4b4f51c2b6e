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
    public async Task The_folder_opens_only_the_file_that_was_published()
    {
        site.Content.WriteReport("report", "2022-23");
        var file = await AskAsync(reports => reports.FindFileAsync("report", "report.pdf", default));
        var folder = new ReportFolder(site.Content.Root);

        await using (var stream = folder.Open(file!))
        {
            Assert.Equal(file!.Size, stream!.Length);
        }

        File.CreateSymbolicLink(site.Content.PathOf("reports/link.pdf"), site.Content.PathOf("reports/report.pdf"));
        Assert.Null(folder.Open(file with { Name = "link.pdf" }));
        File.AppendAllText(site.Content.PathOf("reports/report.pdf"), "more");
        Assert.Null(folder.Open(file));
        site.Content.Delete("reports/report.pdf");
        Assert.Null(folder.Open(file));
    }

    private async Task<T> AskAsync<T>(Func<ReportQueries, Task<T>> ask)
    {
        site.Seed();
        await using var context = site.Open();
        return await ask(SeededStore.Reports(context));
    }
}
