using System.Net;
using AngleSharp.Dom;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Controllers;

/// <summary>Each letter stands in an element of its language (WCAG 2.2, success criterion 3.1.2).</summary>
public sealed class LanguageTests
{
    private const string Site = """
        name: সংযোগ
        legalName: কলকাতা সংযোগ (Kolkata Sanjog)
        summary: একটি পরীক্ষা, a test, एक परीक्षा।
        place: কলকাতা, India
        founded: 2005
        registered: 2012
        languages: [en]
        supportLines:
          - {name: জরুরি, number: "112", who: সবার জন্য।, hours: দিনরাত, source: একটি খবর}
          - {name: महिला हेल्पलाइन, number: "181", who: महिलाओं के लिए।, source: एक ख़बर}

        """;

    private const string Roles = """
        ---
        title: Roles, ভূমিকা
        summary: ভূমিকা।
        roles:
          - {id: research, name: গবেষণা, note: अनुसंधान and more}
        registrations:
          - {id: csr, name: নিবন্ধন, law: কোম্পানি আইন (2013), number: ১২, note: টীকা।}
        ---
        Text, কথা।
        """;

    private const string Story = """
        ---
        title: "একটি গল্প: a story"
        summary: गाँव की कहानी, and more.
        kind: story
        added: 2024-01-01
        tags: [শিক্ষা, काम, learning]
        place: কলকাতা
        people: [{name: মিনা, nameChanged: true}, {name: रेखा, nameChanged: true}]
        notes: [হিংসা, loss]
        ---
        ## শিরোনাম

        She said আমরা যাব, चलो। The end.
        """;

    [Fact]
    public async Task In_the_hard_cases_of_the_browser_tests()
    {
        await using var site = new SanjogSite().With("Content:Root", Path.Combine(Repository.Root, "tests", "Sanjog.Browser.Tests", "Content"));

        await AssertAllMarkedAsync(site, atLeast: 15);
    }

    [Fact]
    public async Task Wherever_a_text_of_the_front_matter_is_printed()
    {
        using var content = new TestContent();
        content.Write("site.yml", Site);
        content.Write("pages/roles.md", Roles);
        content.Write("pages/about.md", "---\ntitle: সংযোগ ও Sanjog\nsummary: কথা।\n---\nকথা।\n");
        content.Write("pages/home.md", "---\ntitle: আকাশ\nsummary: কথা, words.\n---\nकथा।\n");
        content.Write("stories/a-story.md", Story);
        content.WriteStory("another-story", "tags: [learning]", title: "दूसरी कहानी");
        content.WriteReport("a-report", "2022-23", "type: annual\nsummary: প্রতিবেদন।\nversion: দ্বিতীয়", "earlier.pdf");
        content.Write("reports/a-report.md", (await File.ReadAllTextAsync(content.PathOf("reports/a-report.md"))).Replace("title: Report", "title: প্রতিবেদন", StringComparison.Ordinal));
        await using var site = new SanjogSite().With(content);

        await AssertAllMarkedAsync(site, atLeast: 15);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/stories")]
    [InlineData("/about")]
    public async Task English_pages_bear_no_marks(string path)
    {
        await using var site = new SanjogSite();

        Assert.Equal("Leave this page এই পাতা ছেড়ে যান", Assert.Single((await site.GetPageAsync(path)).QuerySelectorAll("body [lang]")).ParentElement!.TextContent);
    }

    private static async Task AssertAllMarkedAsync(SanjogSite site, int atLeast)
    {
        var seen = new HashSet<string>(["/"], StringComparer.Ordinal);
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var path))
        {
            var page = await site.GetPageAsync(path);
            AssertMarked(path, page);
            var links = page.QuerySelectorAll("a[href^='/']:not([href$='.pdf'], [href$='.zip'], [href$='SUMS'], [href$='.atom'])").Select(link => link.GetAttribute("href")!.Split('#')[0]);
            links.Where(seen.Add).ToList().ForEach(waiting.Enqueue);
        }

        Assert.InRange(seen.Count, atLeast, 100);
        AssertMarked("an address that is not there", await site.GetPageAsync("/stories/a-stori", HttpStatusCode.NotFound));
    }

    private static void AssertMarked(string path, IDocument page)
    {
        var texts = page.Body!.Descendants<IText>().Where(text => text.ParentElement is not { LocalName: "script" or "style" }).ToList();
        Assert.All(texts, text =>
        {
            var language = text.ParentElement!.Closest("[lang]")!.GetAttribute("lang");
            var wrong = text.Data.FirstOrDefault(letter => LanguageOf(letter) is { } expected && expected != language);
            Assert.True(wrong == default, $"{path}: '{wrong}' stands in lang=\"{language}\": {text.Data.Trim()}");
        });
        Assert.Contains(texts, text => text.Data.Any(letter => LanguageOf(letter) == "bn"));
    }

    private static string? LanguageOf(char letter) => letter switch
    {
        '\u0964' or '\u0965' => null, // the dandas belong to both
        >= '\u0980' and <= '\u09FF' => "bn",
        >= '\u0900' and <= '\u097F' => "hi",
        _ => char.IsAsciiLetter(letter) ? "en" : null,
    };
}
