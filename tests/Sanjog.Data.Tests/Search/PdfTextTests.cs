using Sanjog.Content;
using Sanjog.Content.Reports;
using Sanjog.Data.Search;

namespace Sanjog.Data.Tests.Search;

/// <summary>What the PDF of a report says is found, and forgotten with it.</summary>
public sealed class PdfTextTests : IDisposable
{
    private readonly SeededStore site = new();

    public PdfTextTests() => site.Content.WriteReport("report", "2023-24");

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_hit_in_the_pdf_names_its_page()
    {
        site.Seed(Saying("Who we are.", "Marigolds by the river.", "Accounts, and marigolds."));

        var hit = Assert.Single(await FindAsync("marigolds accounts"));
        Assert.Equal(("report", (int?)3), (hit.Slug, hit.PdfPage));
        Assert.Equal("Accounts, and marigolds.", string.Concat(hit.Passage.Select(piece => piece.Text)).Trim());
        Assert.Equal(2, Assert.Single(await FindAsync("river")).PdfPage);
    }

    [Fact]
    public async Task What_the_page_of_the_report_says_comes_first()
    {
        site.Seed(Saying("Text."));

        Assert.Null(Assert.Single(await FindAsync("Text"), hit => hit.Kind == SearchKind.Report).PdfPage);
    }

    [Fact]
    public async Task Words_in_different_pages_are_found_too()
    {
        site.Seed(Saying("Marigolds.", "Nothing.", "Kestrels and jasmine."));

        Assert.Equal(3, Assert.Single(await FindAsync("marigolds kestrels jasmine")).PdfPage);
    }

    [Fact]
    public async Task Words_of_an_earlier_text_are_forgotten()
    {
        site.Seed(Saying("Marigolds."));
        Touch();
        Assert.Equal(1, site.Seed(Saying("Jasmine.")).Changed);

        Assert.Empty(await FindAsync("marigolds"));
        Assert.Equal(1, Assert.Single(await FindAsync("jasmine")).PdfPage);
        site.Content.Delete("reports/report.md");
        site.Seed(Saying("Jasmine."));
        Assert.Empty(await FindAsync("jasmine"));
    }

    [Fact]
    public async Task Hidden_samples_do_not_tell_what_their_pdf_says()
    {
        site.Content.WriteReport("report", "2023-24", "type: annual\nsample: true");
        site.Seed(Saying("Marigolds."));

        await using var context = site.Open();
        Assert.Empty((await SeededStore.Search(context, samples: false).FindAsync("marigolds", null, 1, default)).Hits);
    }

    private static PublishingRules Saying(params string[] pages) => PublishingRules.None with
    {
        InspectPdf = _ => new PdfInspection
        {
            Title = "A report",
            Language = "en",
            IsTagged = true,
            Pages = [.. pages.Select(text => new[] { new PdfParagraph(text, IsHeading: false) })],
        },
    };

    // The file says the same, but was changed: it is read anew.
    private void Touch() => File.SetLastWriteTimeUtc(site.Content.PathOf("reports/report.pdf"), new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    private async Task<IReadOnlyList<SearchHit>> FindAsync(string query)
    {
        await using var context = site.Open();
        return (await SeededStore.Search(context).FindAsync(query, null, 1, default)).Hits;
    }
}
