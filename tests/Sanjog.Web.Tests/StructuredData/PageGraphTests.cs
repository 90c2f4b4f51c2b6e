using System.Text.Json.Nodes;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.StructuredData;

public sealed class PageGraphTests : IAsyncDisposable
{
    private readonly TestContent content = new();
    private readonly SanjogSite site;

    public PageGraphTests() => site = new SanjogSite().With(content).With("Site:BaseUrl", GraphDocument.Base);

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task A_story_is_an_article_of_the_organisation()
    {
        content.WriteStory("মেয়ে", "date: 2012-10-12\nlastmod: 2024-05-06\ntags: [family, learning]", title: "মেয়ে");

        var article = (await site.GetPageAsync("/stories/%E0%A6%AE%E0%A7%87%E0%A6%AF%E0%A6%BC%E0%A7%87")).Graph().Thing("Article");

        Assert.True(JsonNode.DeepEquals(article, JsonNode.Parse("""
            {
              "@type": "Article",
              "@id": "https://example.org/stories/%E0%A6%AE%E0%A7%87%E0%A6%AF%E0%A6%BC%E0%A7%87",
              "url": "https://example.org/stories/%E0%A6%AE%E0%A7%87%E0%A6%AF%E0%A6%BC%E0%A7%87",
              "headline": "মেয়ে",
              "abstract": "About মেয়ে.",
              "inLanguage": "en",
              "datePublished": "2012-10-12",
              "dateModified": "2024-05-06",
              "author": {"@id": "https://example.org/#org"},
              "publisher": {"@id": "https://example.org/#org"},
              "isPartOf": {"@id": "https://example.org/#site"},
              "image": "https://example.org/stories/%E0%A6%AE%E0%A7%87%E0%A6%AF%E0%A6%BC%E0%A7%87/card.png",
              "keywords": ["family", "learning"],
              "isAccessibleForFree": true
            }
            """)), $"{article}");
    }

    [Fact]
    public async Task Where_no_day_of_publication_is_known_the_day_it_joined_the_site_stands()
    {
        content.WriteStory("story");

        var article = (await site.GetPageAsync("/stories/story")).Graph().Thing("Article");

        Assert.Equal("2024-01-01", (string?)article["datePublished"]);
        Assert.Equal([false, false], ((string[])["dateModified", "keywords"]).Select(article.ContainsKey));
    }

    [Fact]
    public async Task Of_a_sensitive_story_nothing_is_told_but_that_there_is_a_page()
    {
        content.WriteStory("plain", "tags: [shared]");
        content.WriteStory("hers", "sensitive: true\ntags: [shared, hush]\ndate: 2012-10-12", title: "A canary");

        var graph = (await site.GetPageAsync("/stories/hers")).Graph();
        var page = graph.Thing("WebPage");

        Assert.Equal(["NGO", "WebSite", "WebPage", "BreadcrumbList"], graph.Types());
        Assert.Equal(["@type", "@id", "url", "name", "inLanguage", "isPartOf"], page.Select(property => property.Key));
        Assert.DoesNotContain(GraphDocument.Texts(graph), text => text.Contains("canary", StringComparison.Ordinal) || text.Contains("About", StringComparison.Ordinal));
        foreach (var path in (string[])["/", "/stories", "/stories/kinds/story", "/stories/tags/shared", "/stories/plain"])
        {
            var texts = GraphDocument.Texts((await site.GetPageAsync(path)).Graph());
            Assert.DoesNotContain(texts, text => text.Contains("canary", StringComparison.Ordinal) || text.Contains("hers", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_title_ends_no_element()
    {
        const string Title = "</script><img src=x onerror=alert(1)><!-- & 'so' on";
        content.WriteStory("story", title: Title);

        var page = await site.GetPageAsync("/stories/story");

        Assert.Equal(Title, (string?)page.Graph().Thing("Article")["headline"]);
        Assert.Empty(page.QuerySelectorAll("img, [onerror]"));
        Assert.Equal(2, page.Scripts.Length);
    }

    [Fact]
    public async Task A_list_counts_its_stories_on_from_page_to_page()
    {
        for (var number = 1; number <= 14; number++)
        {
            content.WriteStory($"story-{number}", $"weight: {number}");
        }

        var list = (await site.GetPageAsync("/stories?page=2")).Graph().Thing("CollectionPage");

        Assert.Equal("https://example.org/stories?page=2", (string?)list["@id"]);
        Assert.Equal(
            ["13 https://example.org/stories/story-13", "14 https://example.org/stories/story-14"],
            list["mainEntity"]!["itemListElement"]!.AsArray().Select(item => $"{item!["position"]} {item["url"]}"));
    }

    [Fact]
    public async Task A_report_tells_its_year_and_its_file()
    {
        content.WriteReport("annual-report-2023-24", "2023-24", "type: annual\nversion: \"2\"", earlierFile: "earlier.pdf");

        var page = await site.GetPageAsync("/annual-reports/annual-report-2023-24");
        var report = page.Graph().Thing("Report");

        Assert.Equal(
            ("2023-04-01/2024-03-31", "2024-09-30", "2", "en"),
            ((string?)report["temporalCoverage"], (string?)report["datePublished"], (string?)report["version"], (string?)report["inLanguage"]));
        Assert.Equal("https://example.org/annual-reports/annual-report-2023-24/annual-report-2023-24.pdf", (string?)report["encoding"]!["contentUrl"]);
        Assert.Equal("application/pdf", (string?)report["encoding"]!["encodingFormat"]);
        Assert.Contains((string)report["encoding"]!["contentSize"]!, page.QuerySelector(".download")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(page.QuerySelector(".digest")!.TextContent, (string?)report["encoding"]!["sha256"]);
    }

    [Fact]
    public async Task A_sample_says_that_it_is_one_and_nothing_of_its_year()
    {
        content.WriteReport("annual-report-2023-24", "2023-24", "type: annual\nsample: true");

        var report = (await site.GetPageAsync("/annual-reports/annual-report-2023-24")).Graph().Thing("Report");

        Assert.Equal(("Report 2023-24 (sample)", "Sample"), ((string?)report["name"], (string?)report["creativeWorkStatus"]));
        Assert.Equal([false, false], ((string[])["temporalCoverage", "datePublished"]).Select(report.ContainsKey));
    }

    [Fact]
    public async Task The_organisation_can_be_reached_once_it_says_how()
    {
        content.Append("site.yml", "contact: {email: name@example.org, phone: \"+00 1\"}\n");

        var organisation = (await site.GetPageAsync("/about")).Graph().Thing("NGO");

        Assert.Equal(("name@example.org", "+00 1"), ((string?)organisation["email"], (string?)organisation["telephone"]));
    }

    [Fact]
    public async Task Machines_may_search_from_the_first_page()
    {
        content.WriteStory("story");

        Assert.Equal(
            "https://example.org/search?q={search_term_string}", (string?)(await site.GetPageAsync("/")).Graph().Thing("WebSite")["potentialAction"]!["target"]);
        Assert.DoesNotContain("potentialAction", GraphDocument.Properties((await site.GetPageAsync("/stories")).Graph()));
    }
}
