using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Tests.Checks;

public sealed class LinkCheckTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/stories")]
    [InlineData("/stories?page=2")]
    [InlineData("/stories/mixed-pickles")]
    [InlineData("mixed-pickles")]
    [InlineData("./mixed-pickles")]
    [InlineData("../about")]
    [InlineData("../../about")]
    [InlineData("kinds/practice")]
    [InlineData("tags/survivor-leadership")]
    [InlineData("/annual-reports/latest")]
    [InlineData("/annual-reports/annual-report-2022-23")]
    [InlineData("/annual-reports/annual-report-2022-23/sanjog-annual-report-2022-23-sample.pdf")]
    [InlineData("#a-heading")]
    [InlineData("#help")]
    [InlineData("#after-note")]
    [InlineData("#top")]
    [InlineData("#fn:1")]
    [InlineData("/about#how-it-began")]
    [InlineData("/roles#registrations")]
    [InlineData("/roles#csr")]
    [InlineData("/roles#policy")]
    [InlineData("/stories/mixed-pickles#why-failure-belongs-here")]
    [InlineData("/stories/পাচারের-গল্প")]
    [InlineData("/stories/%E0%A6%AA%E0%A6%BE%E0%A6%9A%E0%A6%BE%E0%A6%B0%E0%A7%87%E0%A6%B0-%E0%A6%97%E0%A6%B2%E0%A7%8D%E0%A6%AA")]
    [InlineData("/stories/পাচারের-গল্প#শুরু")]
    [InlineData("https://example.org/nowhere")]
    [InlineData("/stories/last-day")]
    [InlineData("tel:112")]
    public void Link_that_leads_somewhere_is_fine(string link) => Assert.Empty(Follow(link));

    [Theory]
    [InlineData("/stories/mixed-pickle", "The site has no page /stories/mixed-pickle. Did you mean /stories/mixed-pickles?")]
    [InlineData("mixed-pickles.md", "The site has no page /stories/mixed-pickles.md. Did you mean /stories/mixed-pickles?")]
    [InlineData("../stories/mixed-pickles.md", "The site has no page /stories/mixed-pickles.md. Did you mean /stories/mixed-pickles?")]
    [InlineData("/mixed-pickles", "The site has no page /mixed-pickles. Did you mean /stories/mixed-pickles?")]
    [InlineData("/story/mixed-picles", "The site has no page /story/mixed-picles. Did you mean /stories/mixed-pickles?")]
    [InlineData("/abuot", "The site has no page /abuot. Did you mean /about?")]
    [InlineData("about", "The site has no page /stories/about. Did you mean /about?")]
    [InlineData("/stories/kinds/storry", "The site has no page /stories/kinds/storry. Did you mean /stories/kinds/story?")]
    [InlineData("/stories/tags/familiy", "The site has no page /stories/tags/familiy. Did you mean /stories/tags/family?")]
    [InlineData("/stories/পাচারের-গলপ", "The site has no page /stories/পাচারের-গলপ. Did you mean /stories/পাচারের-গল্প?")]
    [InlineData("/annual-reports/annual-report-2022-23/x.pdf", "The site has no page /annual-reports/annual-report-2022-23/x.pdf. Did you mean /annual-reports/annual-report-2022-23?")]
    [InlineData("/zzz", "The site has no page /zzz. Correct the link, or take it out.")]
    public void Link_that_leads_nowhere_is_an_error_with_the_nearest_address(string link, string message) => AssertOnly(Codes.LinkBroken, message, Follow(link));

    [Theory]
    [InlineData("#a-heding", "The page /stories/a has no place #a-heding. Did you mean #a-heading?")]
    [InlineData("#A-Heading", "The page /stories/a has no place #A-Heading. Did you mean #a-heading?")]
    [InlineData("/roles#cssr", "The page /roles has no place #cssr. Did you mean #csr?")]
    [InlineData("/about#registrations", "The page /about has no place #registrations. Use the words of a heading there, or link to the page as a whole.")]
    [InlineData("/stories/পাচারের-গল্প#শেষ", "The page /stories/পাচারের-গল্প has no place #শেষ. Use the words of a heading there, or link to the page as a whole.")]
    public void Place_that_is_not_there_is_an_error_with_the_nearest_one(string link, string message) => AssertOnly(Codes.AnchorMissing, message, Follow(link));

    [Theory]
    [InlineData("/stories/old-name", "/stories/old-name is an earlier address. Write it as /stories/mixed-pickles.")]
    [InlineData("/Stories/Mixed-Pickles/", "/Stories/Mixed-Pickles/ is not how the site writes this address. Write it as /stories/mixed-pickles.")]
    [InlineData("/about/", "/about/ is not how the site writes this address. Write it as /about.")]
    [InlineData("/Roles?a=b#csr", "/Roles is not how the site writes this address. Write it as /roles?a=b#csr.")]
    [InlineData("/stories//mixed-pickles", "/stories//mixed-pickles is not how the site writes this address. Write it as /stories/mixed-pickles.")]
    [InlineData("/stories/caf%65%CC%81", "/stories/cafe\u0301 is not how the site writes this address. Write it as /stories/café.")]
    public void Address_that_is_led_on_is_a_warning_with_the_right_one(string link, string message) => AssertOnly(Codes.LinkIndirect, message, Follow(link));

    [Theory]
    [InlineData("/stories/gone", "/stories/gone was taken down, and readers would find only that. Take out the link.")]
    [InlineData("/stories/draft", "/stories/draft is only in drafts so far, and readers would find nothing. Publish it, or take out the link.")]
    [InlineData("/stories/tags/unheard-of", "/stories/tags/unheard-of is only in drafts so far, and readers would find nothing. Publish it, or take out the link.")]
    [InlineData("/stories/early", "/stories/early is not seen before its 'publishDate', and readers would find nothing until then. Wait with the link, or see that both appear together.")]
    [InlineData("/stories/expired", "/stories/expired is no longer seen since 'expiryDate' or consent ended, and readers would find nothing. Take out the link.")]
    [InlineData("/stories/tags/long-past", "/stories/tags/long-past is no longer seen since 'expiryDate' or consent ended, and readers would find nothing. Take out the link.")]
    public void What_readers_do_not_see_is_a_warning(string link, string message) => AssertOnly(Codes.LinkToHidden, message, Follow(link));

    [Fact]
    public void Hundreds_of_missing_places_are_no_slips_and_are_not_all_searched_for()
    {
        var numbers = Enumerable.Range(1000, 250).ToList();
        using var content = Content().WriteStory(
            "a", body: string.Concat(numbers.Select(number => $"## Part {number}\n\n[one](#prat-{number})\n\n")));

        var problems = content.Check().Where(problem => problem.Code == Codes.AnchorMissing).ToList();

        Assert.Equal((250, 200), (problems.Count, problems.Count(problem => problem.Message.Contains("Did you mean", StringComparison.Ordinal))));
    }

    [Fact]
    public void Drafts_may_link_to_drafts()
    {
        using var content = Content().WriteStory("a", "draft: true\n", "[b](draft)\n");

        Assert.Empty(content.Check());
    }

    [Fact]
    public void Link_is_found_where_its_address_stands()
    {
        using var content = Content()
            .WriteStory("a", body: "Cafe\u0301 [one](/x1 \"A title\"), [two]( </x2> )\n\n> - [three][ref] and\n>   [four](/x4)\n\n| A |\n| --- |\n| \t[five](/x5) |\n\n[ref]: /x3\n");

        Assert.Equal(
            ["/x1 at 7,13", "/x2 at 7,36", "/x4 at 10,12", "/x5 at 14,11", "/x3 at 16,8"],
            content.Check().Select(problem => $"{problem.Message.Split(' ')[5].TrimEnd('.')} at {problem.At.Line},{problem.At.Column}"));
    }

    [Fact]
    public void Links_of_pages_and_reports_count_from_their_own_address()
    {
        using var content = Content();
        File.AppendAllText(content.PathOf("pages/about.md"), "\n[a](roles) [b](stories/a)\n");
        File.AppendAllText(content.PathOf("reports/annual-report-2022-23.md"), "\n[the later one](annual-report-2023-24) [no](roles)\n");

        Assert.Equal("The site has no page /annual-reports/roles. Did you mean /roles?", Assert.Single(content.Check()).Message);
    }

    [Fact]
    public void Places_of_a_page_with_an_error_are_not_guessed()
    {
        using var content = Content().WriteStory("b", body: "## One\n\n<b>\n").WriteStory("a", body: "[b](b#two)\n");

        Assert.Equal(Codes.RawHtml, Assert.Single(content.Check()).Code);
    }

    [Fact]
    public void Page_that_the_site_does_not_have_is_no_page_though_its_file_is_there()
    {
        using var content = Content().WriteStory("a", body: "[write to us](/contact)\n").Write("pages/contact.md", "---\ntitle: A\nsummary: B.\n---\nText.\n");

        Assert.Equal([Codes.PageUnknown, Codes.LinkBroken], content.Check().Select(problem => problem.Code));
    }

    [Fact]
    public void Broken_link_keeps_no_file_from_being_published()
    {
        using var content = Content().WriteStory("a", body: "[b](nowhere)\n");

        var reading = new ContentReader(content.Scan(), PublishingRules.None).Read(content.Scan().Documents.Single(file => file.Path == "stories/a.md"));

        Assert.NotNull(reading.Document);
    }

    [Fact]
    public void What_appears_later_may_link_to_what_appears_later()
    {
        using var content = Content().WriteStory("a", "publishDate: 2026-11-26\n", body: "[words](/stories/early) [other words](/stories/draft)\n");

        Assert.Empty(content.Check());
    }

    private static TemporaryContent Content() => new TemporaryContent().CopyShipped()
        .WriteStory("a")
        .WriteStory("gone", "status: withdrawn\n")
        .WriteStory("draft", "draft: true\ntags: [unheard of]\n")
        .WriteStory("expired", "expiryDate: 2026-11-24\ntags: [long past]\n")
        .WriteStory("last-day", "expiryDate: 2026-11-25\n")
        .WriteStory("early", "publishDate: 2026-11-26\n")
        .WriteStory("café")
        .WriteStory("পাচারের-গল্প", body: "## শুরু\n\nText.\n")
        .Write("stories/mixed-pickles.md", File.ReadAllText(Path.Combine(Sanjog.Tests.Repository.Content, "stories", "mixed-pickles.md"))
            .Replace("kind: series", "kind: series\naliases: [old-name]", StringComparison.Ordinal));

    private static IReadOnlyList<Diagnostic> Follow(string link)
    {
        using var content = Content().WriteStory("a", body: $"Text.[^1]\n\n## A heading\n\n[words](<{link}>)\n\n[^1]: A note.\n");
        return content.Check();
    }

    private static void AssertOnly(Code code, string message, IReadOnlyList<Diagnostic> problems)
    {
        var problem = Assert.Single(problems);
        Assert.Equal(("stories/a.md", new Position(11, 9), code, message), (problem.Path, problem.At, problem.Code, problem.Message));
    }
}
