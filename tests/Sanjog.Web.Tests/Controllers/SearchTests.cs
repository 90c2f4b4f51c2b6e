using System.Net;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Controllers;

public sealed class SearchTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    [Theory]
    [InlineData("trafficking")]
    [InlineData("zzqqzz")]
    [InlineData("")]
    [InlineData("সংযোগ")]
    public async Task Nobody_keeps_or_lists_what_was_searched_for(string typed)
    {
        using var response = await site.GetAsync($"/search?q={Uri.EscapeDataString(typed)}");
        var page = await SanjogSite.ParseAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Null(response.Headers.ETag);
        Assert.Equal("noindex, noarchive", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("noindex, noarchive", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("Search – Sanjog", page.Title);
        Assert.Equal("off", page.QuerySelector("#q")!.GetAttribute("autocomplete"));
        Assert.All(page.QuerySelectorAll("head [content], head [href]"), element => Assert.True(typed.Length == 0 || !element.OuterHtml.Contains(typed, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/search/?q=canary", 308)]
    [InlineData("/SEARCH?q=canary", 308)]
    [InlineData("/search/x?q=canary", 404)]
    [InlineData("/search?q=canary", 200)]
    public async Task No_way_to_ask_is_kept(string address, int status)
    {
        using var response = await site.GetAsync(address);

        Assert.Equal((status, "no-store"), ((int)response.StatusCode, response.Headers.CacheControl!.ToString()));
    }

    [Fact]
    public async Task Many_searches_at_once_are_all_answered()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(number => site.GetAsync($"/search?q=survivor{number}")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task What_is_found_stands_with_its_kind_place_and_best_passage()
    {
        var page = await site.GetPageAsync("/search?q=pickles");

        var hit = page.QuerySelector(".hits > li")!;
        Assert.Equal("/stories/mixed-pickles", hit.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("Series", hit.QuerySelector(".kind")!.TextContent);
        Assert.Equal("Pickles", hit.QuerySelector("mark")!.TextContent);
        Assert.Equal("pickles", page.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("CSR00008310", "/roles#csr")]
    [InlineData("monitoring", "/roles#monitoring-and-evaluation")]
    [InlineData("2023-24", "/annual-reports/annual-report-2023-24")]
    [InlineData("private windows", "/safety")]
    [InlineData("নিরাপদে", "/safety")]
    [InlineData("\"West Bengal\"", "/stories/once-a-leader-always-a-leader")]
    public async Task Everything_that_can_be_read_is_found_where_it_stands(string typed, string path) =>
        Assert.Contains(path, await FoundAsync(typed));

    [Fact]
    public async Task A_slip_leads_to_what_was_meant()
    {
        var page = await site.GetPageAsync("/search?q=traficking");

        Assert.Contains("trafficking", page.QuerySelector("main .note")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".hits > li"));
    }

    [Fact]
    public async Task A_kind_narrows_what_was_found_and_keeps_the_words()
    {
        var all = await site.GetPageAsync("/search?q=survivors");
        var filters = all.QuerySelectorAll(".filters a");
        var narrowed = await site.GetPageAsync(filters.Single(link => link.TextContent.StartsWith("Stories", StringComparison.Ordinal)).GetAttribute("href")!);

        Assert.Equal("true", filters[0].GetAttribute("aria-current"));
        Assert.NotEmpty(narrowed.QuerySelectorAll(".hits h3 a"));
        Assert.All(narrowed.QuerySelectorAll(".hits h3 a"), link => Assert.StartsWith("/stories/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("survivors", narrowed.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_kind_that_has_nothing_says_so_and_leads_back()
    {
        var page = await site.GetPageAsync("/search?q=survivors&kind=registration");

        Assert.Equal("Nothing of this kind was found", page.QuerySelector("main h2")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".filters a"), link => link.GetAttribute("href") == "/search?q=survivors");
    }

    [Fact]
    public async Task A_sample_report_says_that_it_is_one() =>
        Assert.Contains("Sample", (await site.GetPageAsync("/search?q=2023-24")).QuerySelector(".hits .facts")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("zzqqzz")]
    [InlineData("(((")]
    public async Task Who_finds_nothing_is_shown_ways_on(string typed)
    {
        var page = await site.GetPageAsync($"/search?q={Uri.EscapeDataString(typed)}");

        Assert.Contains(page.QuerySelectorAll("main .ways a"), link => link.GetAttribute("href") == "/stories");
        Assert.NotEmpty(page.QuerySelectorAll("main .filters a"));
        Assert.Empty(page.QuerySelectorAll(".hits"));
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("page=99")]
    [InlineData("page=-1")]
    [InlineData("page=x")]
    [InlineData("kind=none")]
    [InlineData("kind=0")]
    [InlineData("kind=story&kind=page")]
    [InlineData("q=other")]
    public async Task A_value_that_can_not_be_meant_changes_nothing(string more) =>
        Assert.NotEmpty((await site.GetPageAsync($"/search?q=survivors&{more}")).QuerySelectorAll(".hits > li"));

    [Fact]
    public async Task Words_in_sample_documents_are_found_whole_and_by_their_beginning_and_never_by_a_vowel_sign_alone()
    {
        using var content = new TestContent();
        content.WriteStory("bangla", body: "মেয়েটি বাড়ি ফিরেছে। ২০১২ সালে ক্‌ষমতা পেল।", title: "পাচারের বিরুদ্ধে");
        content.WriteStory("hindi", body: "लड़की बाज़ार गई। सन् २०१२ में पढ़ाई शुरू की।", title: "तस्करी के ख़िलाफ़");
        using var own = new SanjogSite().With(content);

        foreach (var (typed, slug) in new[]
        {
            ("পাচারের", "bangla"), ("পাচা", "bangla"), ("মেয়েটি", "bangla"), ("মেয়ে", "bangla"), ("বাড়ি", "bangla"), ("বা\u09DCি", "bangla"), ("বাড\u09BCি", "bangla"), ("ক্ষমতা", "bangla"),
            ("तस्करी", "hindi"), ("तस्क", "hindi"), ("बाज़ार", "hindi"), ("बाजार", "hindi"), ("बा\u095Bार", "hindi"), ("बाज\u093Cार", "hindi"), ("ल\u095Cकी", "hindi"), ("लड\u093Cकी", "hindi"), ("खिलाफ", "hindi"),
        })
        {
            Assert.Equal([$"/stories/{Uri.EscapeDataString(slug)}"], await FoundAsync(typed, own));
        }

        foreach (var sign in new[] { "া", "ি", "ে", "ী", "্", "़", "ा", "म", "ম" })
        {
            Assert.Empty(await FoundAsync(sign, own));
        }

        Assert.Equal(["/stories/bangla", "/stories/hindi"], (await FoundAsync("2012", own)).Order());
        Assert.Equal(["/stories/bangla", "/stories/hindi"], (await FoundAsync("२০1२", own)).Order());
    }

    [Fact]
    public async Task A_withdrawn_story_is_not_found_any_more()
    {
        using var content = new TestContent();
        content.WriteStory("here", body: "kestrelcanary");
        using var own = new SanjogSite().With(content);
        Assert.Equal(["/stories/here"], await FoundAsync("kestrelcanary", own));

        content.WriteStory("here", "status: withdrawn");

        await own.EventuallyAsync("/search?q=kestrelcanary", (_, text) => !text.Contains("/stories/here", StringComparison.Ordinal));
        Assert.Empty(await FoundAsync("kestrelcanari", own));
    }

    [Fact]
    public async Task Browsers_are_told_how_to_search_by_the_public_address_whatever_host_a_request_claims()
    {
        using var own = new SanjogSite().With("Site:BaseUrl", "https://sanjog.example");
        using var response = await own.GetAsync("/opensearch.xml", ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"));
        var text = await response.Content.ReadAsStringAsync();
        var xml = System.Xml.Linq.XDocument.Parse(text);

        Assert.Equal("application/opensearchdescription+xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("https://sanjog.example/search?q={searchTerms}", xml.Root!.Elements().Single(element => element.Name.LocalName == "Url").Attribute("template")!.Value);
        Assert.DoesNotContain("evil", text, StringComparison.Ordinal);
        Assert.NotNull((await own.GetPageAsync("/search")).QuerySelector("link[rel=search][href='/opensearch.xml']"));
    }

    [Fact]
    public async Task A_long_name_is_never_cut_within_a_letter()
    {
        using var content = new TestContent();
        content.Write("site.yml", (await File.ReadAllTextAsync(content.PathOf("site.yml"))).Replace("name: Sanjog\n", "name: Fifteen letters🪡🪡\n", StringComparison.Ordinal));
        await using var own = new SanjogSite().With(content);
        using var response = await own.GetAsync("/opensearch.xml");

        Assert.Contains("<ShortName>Fifteen letters</ShortName>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<string>> FoundAsync(string typed) => FoundAsync(typed, site);

    private static async Task<IReadOnlyList<string>> FoundAsync(string typed, SanjogSite site) =>
        [.. (await site.GetPageAsync($"/search?q={Uri.EscapeDataString(typed)}")).QuerySelectorAll(".hits h3 a").Select(link => link.GetAttribute("href")!)];
}
