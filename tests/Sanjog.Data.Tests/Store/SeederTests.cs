using Sanjog.Content.Diagnostics;
using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

public sealed class SeederTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_page_that_every_site_has_stays_when_its_file_goes()
    {
        site.Seed();
        File.Move(site.Content.PathOf("pages/safety.md"), site.Content.PathOf("pages/Safety.md"));

        var result = site.Seed();

        Assert.Equal((0, 2), (result.Removed, result.Refused));
        Assert.Contains(result.Diagnostics, problem => problem.Code == Codes.PageMissing && problem.Path == "pages/safety.md");
        using var context = site.Open();
        Assert.Contains(context.Pages, page => page.Name == "safety");
    }

    [Fact]
    public void First_run_adds_every_file()
    {
        site.Content.WriteStory("one");

        var result = site.Seed();

        Assert.Equal((SeededStore.StandingFiles + 1, 0, 0, 0, 0), Counts(result));
        Assert.True(site.Edition() > 0);
    }

    [Fact]
    public void Second_run_keeps_everything_and_writes_nothing()
    {
        site.Content.WriteStory("one");
        site.Seed();
        // By now the time of change of each file could be trusted, and that alone is no reason to write.
        foreach (var file in Directory.EnumerateFiles(site.Content.Root, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1));
        }

        var before = File.ReadAllBytes(site.Content.StorePath);
        var written = File.GetLastWriteTimeUtc(site.Content.StorePath);

        var result = site.Seed();

        Assert.Equal((0, 0, 0, SeededStore.StandingFiles + 1, 0), Counts(result));
        Assert.Equal(before, File.ReadAllBytes(site.Content.StorePath));
        Assert.Equal(written, File.GetLastWriteTimeUtc(site.Content.StorePath));
        Assert.False(File.Exists(site.Content.StorePath + "-wal"));
    }

    [Fact]
    public async Task Only_what_differs_is_read_again()
    {
        site.Content.WriteStory("kept");
        site.Content.WriteStory("changed");
        site.Content.WriteStory("removed");
        site.Seed();
        var first = site.Edition();
        site.Content.WriteStory("changed", title: "New title");
        site.Content.Delete("stories/removed.md");
        site.Content.WriteStory("added");

        var result = site.Seed();

        Assert.Equal((1, 1, 1, SeededStore.StandingFiles + 1, 0), Counts(result));
        Assert.Equal(first + 1, site.Edition());
        await using var context = site.Open();
        Assert.Equal("New title", (await SeededStore.Stories(context).FindAsync("changed", default))!.Card.Title);
        Assert.Null(await SeededStore.Stories(context).FindAsync("removed", default));
    }

    [Fact]
    public async Task A_bad_file_keeps_its_last_good_version_and_blocks_no_other()
    {
        site.Content.WriteStory("bad", title: "Good once");
        site.Content.WriteStory("good", title: "First");
        site.Seed();
        site.Content.WriteStory("bad", keys: "kind: poem");
        site.Content.WriteStory("good", title: "Second");

        var result = site.Seed();

        Assert.Equal((0, 1, 0, SeededStore.StandingFiles, 1), Counts(result));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.IsError && diagnostic.Path == "stories/bad.md");
        await using var context = site.Open();
        Assert.Equal("Good once", (await SeededStore.Stories(context).FindAsync("bad", default))!.Card.Title);
        Assert.Equal("Second", (await SeededStore.Stories(context).FindAsync("good", default))!.Card.Title);
    }

    [Fact]
    public void A_bad_file_alone_makes_no_new_edition()
    {
        site.Content.WriteStory("bad");
        site.Seed();
        var first = site.Edition();
        site.Content.WriteStory("bad", keys: "weight: heavy");

        Assert.Equal(1, site.Seed().Refused);
        Assert.Equal(1, site.Seed().Refused);
        Assert.Equal(first, site.Edition());
    }

    [Fact]
    public void A_folder_without_site_yml_changes_nothing()
    {
        site.Content.WriteStory("one");
        site.Seed();
        var first = site.Edition();
        Directory.Delete(site.Content.Root, recursive: true);
        Directory.CreateDirectory(site.Content.Root);

        var result = site.Seed();

        Assert.Equal((0, 0, 0, 0, 1), Counts(result));
        Assert.Contains("site.yml(1,1): error SJ0308", result.Diagnostics.Single().ToString(), StringComparison.Ordinal);
        Assert.Equal(first, site.Edition());
    }

    [Theory]
    [InlineData("stories")]
    [InlineData("pages")]
    public void A_folder_that_is_away_is_not_taken_for_deleted_files(string part)
    {
        site.Content.WriteStory("one");
        site.Seed();
        Directory.Move(site.Content.PathOf(part), site.Content.PathOf(part + "-away"));

        Assert.Equal((0, 0, 0, 0, 1), Counts(site.Seed()));

        Directory.Move(site.Content.PathOf(part + "-away"), site.Content.PathOf(part));
        Assert.Equal(SeededStore.StandingFiles + 1, site.Seed().Kept);
    }

    [Fact]
    public void Cancelled_seeding_leaves_the_old_edition()
    {
        site.Seed();
        var first = site.Edition();
        for (var number = 0; number < 300; number++)
        {
            site.Content.WriteStory($"story-{number}");
        }

        using var cancellation = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => new Seeder(site.Store).Seed(
            Sanjog.Content.ContentFolder.Scan(site.Content.Root), Sanjog.Content.PublishingRules.None, new SeedOptions { Read = (_, _) => cancellation.Cancel() }, cancellation.Token));

        Assert.Equal(first, site.Edition());
        using var context = site.Open();
        Assert.Empty(context.Stories);
    }

    [Fact]
    public async Task Two_seeders_at_once_share_the_work()
    {
        for (var number = 0; number < 100; number++)
        {
            site.Content.WriteStory($"story-{number}");
        }

        var results = await Task.WhenAll(Task.Run(() => site.Seed()), Task.Run(() => site.Seed()));

        Assert.Equal(SeededStore.StandingFiles + 100, results.Sum(result => result.Added));
    }

    [Fact]
    public void A_new_pdf_renews_its_report()
    {
        site.Content.WriteReport("report", "2023-24");
        site.Seed();
        File.Copy(
            Directory.GetFiles(Path.Combine(Sanjog.Tests.Repository.Content, "reports"), "*.pdf").Order().Last(),
            site.Content.PathOf("reports/report.pdf"), overwrite: true);

        Assert.Equal(1, site.Seed().Changed);
    }

    private static (int Added, int Changed, int Removed, int Kept, int Refused) Counts(SeedResult result) =>
        (result.Added, result.Changed, result.Removed, result.Kept, result.Refused);
}
