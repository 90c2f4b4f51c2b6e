using Sanjog.Content;
using Sanjog.Content.Identity;
using Sanjog.Content.Reports;
using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

public sealed class SeedPlanTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2024, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_file_of_the_same_size_and_time_is_not_opened()
    {
        WriteStory("First", LongAgo);
        site.Seed();
        WriteStory("Other", LongAgo);

        // Other bytes, which only somebody who opens the file can see.
        Assert.Equal((0, 0), (site.Seed().Changed, site.Seed().Refused));
        Assert.Equal("First", Title());
    }

    [Fact]
    public void A_file_of_the_same_size_and_another_time_is_compared()
    {
        WriteStory("First", LongAgo);
        site.Seed();
        WriteStory("Other", LongAgo.AddSeconds(1));

        Assert.Equal(1, site.Seed().Changed);
        Assert.Equal("Other", Title());
    }

    [Fact]
    public void A_change_that_left_size_and_time_as_they_were_is_found_where_all_is_compared()
    {
        WriteStory("First", LongAgo);
        site.Seed();
        WriteStory("Other", LongAgo);

        Assert.Equal(0, site.Seed().Changed);
        Assert.Equal(1, site.Seed(comparesAll: true).Changed);
        Assert.Equal("Other", Title());
    }

    [Fact]
    public void A_second_change_within_one_tick_of_the_clock_is_found()
    {
        var now = DateTime.UtcNow;
        WriteStory("First", now);
        site.Seed();
        WriteStory("Other", now);

        Assert.Equal(1, site.Seed().Changed);
        Assert.Equal("Other", Title());
    }

    [Theory]
    [InlineData("file: first.pdf", 1)]
    [InlineData("file: \"f\\x69rst.pdf\"", 2)]
    public void A_report_is_read_again_when_a_pdf_that_it_may_name_has_changed(string file, int inspected)
    {
        foreach (var name in (string[])["first", "second"])
        {
            site.Content.WriteReport(name, "2023-24");
            File.SetLastWriteTimeUtc(site.Content.PathOf($"reports/{name}.pdf"), LongAgo);
        }

        site.Content.Write("reports/first.md", File.ReadAllText(site.Content.PathOf("reports/first.md")).Replace("file: first.pdf", file, StringComparison.Ordinal));
        site.Seed();
        var paths = new List<string>();
        var rules = PublishingRules.None with { InspectPdf = path => { lock (paths) { paths.Add(path); } return PdfInspector.Inspect(path); } };
        File.SetLastWriteTimeUtc(site.Content.PathOf("reports/second.pdf"), LongAgo.AddDays(1));

        Assert.Equal(inspected, site.Seed(rules).Changed);
        Assert.Equal(inspected, paths.Count);
    }

    [Fact]
    public void A_report_whose_pdf_is_still_being_read_stays_as_it_is_and_is_read_again()
    {
        site.Content.WriteReport("report", "2023-24");
        File.SetLastWriteTimeUtc(site.Content.PathOf("reports/report.pdf"), LongAgo);
        var waits = PublishingRules.None with { InspectPdf = _ => null };
        var first = site.Seed(waits);
        Assert.Equal((SeededStore.StandingFiles, 1, 0), (first.Added, first.Waiting, first.Refused));
        Assert.Equal(1, site.Seed().Added);
        site.Content.Append("reports/report.md", "More.\n");

        Assert.Equal((1, false), (site.Seed(waits).Waiting, site.Seed(waits).ChangedAnything));
        Assert.Equal(1, site.Seed().Changed);
    }

    [Fact]
    public void What_new_rules_speak_against_goes_though_its_pdf_is_still_being_read_and_the_rest_is_read_again()
    {
        foreach (var name in (string[])["first", "second"])
        {
            site.Content.WriteReport(name, "2023-24");
        }

        site.Content.Append("reports/first.md", "Of Haran.\n");
        site.Seed();
        var rules = new PublishingRules(RequireConsent: false, IdentityList.Parse("Haran", "a list"));

        var result = site.Seed(rules with { InspectPdf = _ => null });

        Assert.Equal((1, 1, 1), (result.Waiting, result.Refused, result.Unpublished));
        Assert.Equal((1, 1), (site.Seed(rules).Changed, site.Seed(rules).Refused));
    }

    [Fact]
    public void A_file_that_was_only_touched_makes_no_new_edition_and_is_compared_until_the_next_publication()
    {
        WriteStory("First", LongAgo);
        site.Seed();
        var edition = site.Edition();
        WriteStory("First", LongAgo.AddDays(1));
        Assert.False(site.Seed().ChangedAnything);
        Assert.Equal(edition, site.Edition());

        site.Content.WriteStory("another");
        Assert.Equal(1, site.Seed().Added);
        // Not opened any more, or the other title would be seen.
        WriteStory("Other", LongAgo.AddDays(1));
        Assert.False(site.Seed().ChangedAnything);
    }

    [Fact]
    public void The_same_content_gives_the_same_plan_whatever_was_written_first()
    {
        foreach (var slug in (string[])["c", "a", "b"])
        {
            site.Content.WriteStory(slug);
        }

        var plan = SeedPlan.Make(
            Sanjog.Content.ContentFolder.Scan(site.Content.Root), new Dictionary<string, StoredFile>(StringComparer.Ordinal), LongAgo, comparesAll: false, CancellationToken.None);

        Assert.Equal(plan.ToRead.Select(file => file.Path).Order(StringComparer.Ordinal), plan.ToRead.Select(file => file.Path));
    }

    private void WriteStory(string title, DateTime modified)
    {
        site.Content.WriteStory("story", title: title);
        File.SetLastWriteTimeUtc(site.Content.PathOf("stories/story.md"), modified);
    }

    private string Title()
    {
        using var context = site.Open();
        return context.Stories.Single().Title;
    }
}
