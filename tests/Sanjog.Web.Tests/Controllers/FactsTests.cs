namespace Sanjog.Web.Tests.Controllers;

/// <summary>What is known about Sanjog stands on its pages, to the letter.</summary>
public sealed class FactsTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    private static readonly string[] Titles =
    [
        "Everyday Heroes", "Mixed Pickles", "Once a Leader ALWAYS a LEADER", "There's Power in the Pen", "Utthan Begins to Map Its Villages",
        "The Lone Walk Towards Destiny", "Courage Has a Face", "The rise of Ujjaini", "ILFAT – A change is blowing in the wind",
        "The 'Snakes and Ladders' exercise", "The New Normal: Sanjog's Strategic Interventions to Support Clients during Covid19",
    ];

    private static readonly string[] Roles =
    [
        "Managing programmes run by consortia", "Developing policy", "Research", "Developing leadership", "Support services",
        "Participatory monitoring and evaluation",
    ];

    [Fact]
    public async Task The_eleven_stories_stand_in_editorial_order() =>
        Assert.Equal(Titles, (await site.GetPageAsync("/stories")).QuerySelectorAll(".card h3").Select(title => title.TextContent.Trim()));

    [Fact]
    public async Task The_six_roles_stand_in_order() =>
        Assert.Equal(Roles, (await site.GetPageAsync("/roles")).QuerySelectorAll("#roles h3").Select(role => role.TextContent.Trim()));

    [Fact]
    public async Task The_six_registrations_are_each_linkable()
    {
        var page = await site.GetPageAsync("/roles");
        var rows = page.QuerySelectorAll("#registrations tbody tr");

        Assert.Equal(["society", "12a", "80g", "pan-tan", "fcra", "csr"], rows.Select(row => row.Id));
        Assert.All(rows, row => Assert.Contains("Registered", row.TextContent, StringComparison.Ordinal));
        foreach (var fact in (string[])["CSR00008310", "Act XXVI of 1961", "section 12A", "section 80G", "Foreign Contribution (Regulation) Act, 2010"])
        {
            Assert.Contains(fact, page.QuerySelector("#registrations")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2005")]
    [InlineData("2012")]
    [InlineData("Act XXVI of 1961")]
    [InlineData("8 members")]
    [InlineData("3 members")]
    [InlineData("Kolkata Sanjog Initiatives")]
    [InlineData("Uma Chatterjee")]
    [InlineData("Roop Sen")]
    [InlineData("Groupe Développement")]
    public async Task About_tells_what_is_known(string fact) =>
        Assert.Contains(fact, (await site.GetPageAsync("/about")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task The_first_page_says_what_this_place_is()
    {
        var text = (await site.GetPageAsync("/")).QuerySelector("main")!.TextContent;

        foreach (var words in (string[])["technical resource organisation", "Kolkata", "The sky is the limit", "Everyday Heroes"])
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/stories/theres-power-in-the-pen", "Name changed: Suraiya")]
    [InlineData("/stories/once-a-leader-always-a-leader", "this text speaks of")]
    [InlineData("/stories/everyday-heroes", "This is a summary.")]
    [InlineData("/stories/the-rise-of-ujjaini", "Bagdah block, North 24 Parganas district, West Bengal")]
    public async Task A_story_says_what_a_reader_should_know(string path, string expected) =>
        Assert.Contains(expected, (await site.GetPageAsync(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task A_content_note_stands_before_the_text_with_a_way_past_it()
    {
        var page = await site.GetPageAsync("/stories/courage-has-a-face");
        var main = page.QuerySelector("main")!.InnerHtml;

        Assert.InRange(main.IndexOf("Before you read", StringComparison.Ordinal), 0, main.IndexOf("class=\"prose", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("a[href='#after-note']"));
        Assert.NotNull(page.GetElementById("after-note"));
    }

    [Fact]
    public async Task The_safety_page_says_the_essentials_in_Bengali_too()
    {
        var page = await site.GetPageAsync("/safety");

        Assert.Equal(
            ["নিরাপদে এই সাইট দেখা", "“এই পাতা ছেড়ে যান”", "ব্রাউজার যা মনে রাখে", "প্রাইভেট উইন্ডো", "ফোন করলে", "যা থেকে যায়"],
            page.QuerySelectorAll("h2[lang=bn], h3[lang=bn]").Select(heading => heading.TextContent.Normalize()), StringComparer.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("main p[lang=bn] a[href='tel:112']").Length);
    }

    [Theory]
    [InlineData("", "We have not called them ourselves yet.")]
    [InlineData(", checkedOn: 2026-01-15", "We last called on 15 January 2026.")]
    public async Task A_help_line_says_whether_it_was_called(string keys, string expected)
    {
        using var content = new Sanjog.Tests.TestContent();
        content.Write("site.yml", File.ReadAllText(content.PathOf("site.yml")).Replace("source: A test", "source: A test" + keys, StringComparison.Ordinal));
        await using var checkedSite = new SanjogSite().With(content);

        Assert.Contains(expected, (await checkedSite.GetPageAsync("/")).QuerySelector("#help")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_twelve_themes_that_most_stories_have_narrow_the_list()
    {
        using var content = new Sanjog.Tests.TestContent();
        content.WriteStory("one", $"tags: [zeal, {string.Join(", ", Enumerable.Range(10, 15).Select(number => $"theme {number}"))}]");
        content.WriteStory("two", "tags: [zeal]");
        await using var manyThemes = new SanjogSite().With(content);

        Assert.Equal(12, (await manyThemes.GetPageAsync("/stories")).QuerySelectorAll(".filters ul:last-child a").Length);
        Assert.Equal("zeal", (await manyThemes.GetPageAsync("/stories")).QuerySelectorAll(".filters a")[^1].TextContent);
        Assert.Equal("theme 24", (await manyThemes.GetPageAsync("/stories/tags/theme-24")).QuerySelector(".filters [aria-current]")!.TextContent);
    }

    [Fact]
    public async Task Every_report_says_all_before_the_click_and_that_it_is_a_sample()
    {
        var page = await site.GetPageAsync("/annual-reports");

        Assert.Equal(["2024-25", "2023-24", "2022-23"], page.QuerySelectorAll(".report svg text").Select(year => year.TextContent.Trim()));
        Assert.Equal(3, page.QuerySelectorAll(".report .facts li:first-child").Count(fact => fact.TextContent == "Sample"));
        Assert.All(page.QuerySelectorAll("a.download"), link => Assert.Matches(
            @"^Annual report 20\d\d-\d\d, sample \(PDF, \d+ kB, [2-4] pages, English\)$", link.TextContent.Trim()));
    }

    [Fact]
    public async Task Without_samples_the_shelf_says_kindly_that_reports_will_stand_there()
    {
        await using var bare = new SanjogSite().With("Content:ShowSamples", "false");

        Assert.Contains("will stand here", (await bare.GetPageAsync("/annual-reports")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await bare.GetPageAsync("/annual-reports/latest", System.Net.HttpStatusCode.NotFound);
        await bare.GetPageAsync("/annual-reports/annual-report-2024-25", System.Net.HttpStatusCode.NotFound);
        Assert.DoesNotContain("annual-report-", (await bare.GetPageAsync("/")).DocumentElement.OuterHtml, StringComparison.Ordinal);
    }
}
