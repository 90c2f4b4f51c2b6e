using System.Net;

namespace Sanjog.Web.Tests.Http;

/// <summary>What holds for every page, tried on each.</summary>
public sealed class PageTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    private static readonly string[] Paths =
    [
        "/", "/stories", "/stories/everyday-heroes", "/stories/courage-has-a-face", "/stories/kinds/practice", "/stories/tags/learning",
        "/about", "/roles", "/annual-reports", "/annual-reports/annual-report-2024-25", "/annual-reports/types/annual", "/annual-reports/types/certificate", "/annual-reports/verify", "/safety", "/privacy", "/accessibility",
    ];

    public static TheoryData<string> Pages => [.. Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Answers_get_with_one_whole_page(string path)
    {
        var page = await site.GetPageAsync(path);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(["header", "main", "footer"], page.Body!.Children.Select(element => element.LocalName).Intersect(["header", "main", "footer"]));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(path, new Uri(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!, UriKind.Absolute).PathAndQuery);
        Assert.InRange(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length, 20, 300);
        Assert.EndsWith("Sanjog", page.Title, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script[src]:not([integrity]), [style], [onclick], iframe, img[src^=http], link[rel=stylesheet]"));
        Assert.Equal(page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count(), page.QuerySelectorAll("[id]").Length);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Headings_skip_no_level(string path)
    {
        var levels = (await site.GetPageAsync(path)).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Head_answers_as_get_without_the_body(string path)
    {
        using var get = await site.GetAsync(path, ("Accept-Encoding", "br"));
        using var head = await site.SendAsync(HttpMethod.Head, path, ("Accept-Encoding", "br"));

        Assert.Equal(Headers(get), Headers(head));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Fits_into_the_first_flight(string path)
    {
        var sent = await site.GetRawAsync(path, "Accept-Encoding: br\r\n");

        Assert.InRange(sent.Length, 1, 14_600);
    }

    [Theory]
    [InlineData("/about?page=2", "/about")]
    [InlineData("/stories/everyday-heroes?page=7&utm=x", "/stories/everyday-heroes")]
    [InlineData("/stories?utm=x", "/stories")]
    public async Task A_query_that_changes_nothing_is_not_part_of_the_address(string path, string expected) =>
        Assert.Equal(expected, new Uri((await site.GetPageAsync(path)).QuerySelector("link[rel=canonical]")!.GetAttribute("href")!, UriKind.Absolute).PathAndQuery);

    [Fact]
    public async Task Every_page_carries_the_help_lines()
    {
        foreach (var path in Paths)
        {
            var calls = (await site.GetPageAsync(path)).QuerySelectorAll("footer a[href^='tel:']").Select(link => link.GetAttribute("href"));
            Assert.Equal(["tel:112", "tel:181", "tel:1098"], calls);
        }
    }

    [Theory]
    [InlineData("/Stories", "/stories")]
    [InlineData("/stories/", "/stories")]
    [InlineData("/STORIES/Everyday-Heroes/", "/stories/everyday-heroes")]
    [InlineData("//stories", "/stories")]
    [InlineData("/stories//everyday-heroes", "/stories/everyday-heroes")]
    [InlineData("/%73tories", "/stories")]
    [InlineData("/stories/?page=0", "/stories?page=0")]
    [InlineData("/stories?page=1", "/stories")]
    [InlineData("/Stories?a=\u0001", "/stories")]
    [InlineData("http://localhost/About", "/about")]
    [InlineData("/stories/%e0%a6%95", "/stories/%E0%A6%95")]
    [InlineData("/stories/%E0%A7%9F", "/stories/%E0%A6%AF%E0%A6%BC")] // nukta: U+09DF is never composed
    [InlineData("/stories/e%CC%81", "/stories/%C3%A9")] // e and accent compose
    [InlineData("/annual-reports/sha256sums", "/annual-reports/SHA256SUMS")]
    [InlineData("/ANNUAL-REPORTS/Sha256Sums/", "/annual-reports/SHA256SUMS")]
    [InlineData("/annual-reports/ALL.zip", "/annual-reports/all.zip")]
    [InlineData("/annual-reports/latest", "/annual-reports/annual-report-2024-25", HttpStatusCode.Found)]
    public async Task Variants_lead_to_the_one_address(string target, string expected, HttpStatusCode status = HttpStatusCode.PermanentRedirect)
    {
        var sent = await site.GetRawAsync(target);

        Assert.StartsWith($"HTTP/1.1 {(int)status} ", sent, StringComparison.Ordinal);
        Assert.Contains($"\r\nLocation: {expected}\r\n", sent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/stories?page=0")]
    [InlineData("/stories?page=999")]
    [InlineData("/stories?page=-1")]
    [InlineData("/stories?page=abc")]
    [InlineData("/stories?page=")]
    [InlineData("/stories?page=2&page=3")]
    [InlineData("/stories?page=99999999999999999999")]
    [InlineData("/stories/kinds/unknown")]
    [InlineData("/stories/kinds/1")]
    [InlineData("/stories/tags/unknown")]
    [InlineData("/stories/%2e%2e/x")]
    [InlineData("/stories/../x")]
    [InlineData("/stories/%FF")]
    [InlineData("/stories/%EF%BF%BE")]
    [InlineData("/stories/%EF%BF%BF")]
    [InlineData("/stories/a%2Fb")]
    [InlineData("/stories/%5c..%5cx")]
    [InlineData("http://localhost/stories/..")]
    [InlineData("http://localhost/nothing/%2e%2e/about")]
    [InlineData("/stories/%0d%0aSet-Cookie:x")]
    [InlineData("/annual-reports/../appsettings.json")]
    [InlineData("/annual-reports/nothing")]
    [InlineData("/annual-reports/annual-report-2024-25/nothing.pdf")]
    [InlineData("/annual-reports/annual-report-2024-25/..%2f..%2fsite.pdf")]
    [InlineData("/errors/404")]
    [InlineData("/errors/500")]
    [InlineData("/appsettings.json")]
    public async Task What_names_nothing_is_a_calm_404(string target)
    {
        var sent = await site.GetRawAsync(target);

        Assert.StartsWith("HTTP/1.1 404 ", sent, StringComparison.Ordinal);
        Assert.Matches("There (is no page here|are no such stories)", sent);
        Assert.Contains("\r\nContent-Security-Policy: ", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("ETag", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_a_thousand_letters_is_a_calm_404() =>
        await site.GetPageAsync("/stories/" + new string('a', 1000), HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/stories/courage-has-a-fce", "Courage Has a Face")]
    [InlineData("/courage", "Courage Has a Face")]
    [InlineData("/stories/the-power-of-the-pen", "There's Power in the Pen")]
    public async Task A_404_names_the_nearest_titles(string path, string expected)
    {
        var page = await site.GetPageAsync(path, HttpStatusCode.NotFound);

        Assert.Contains(expected, page.QuerySelectorAll("main li a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Every_other_method_is_405(string method)
    {
        foreach (var path in (string[])["/", "/stories", "/nothing", "/health/live", "/annual-reports/latest"])
        {
            using var response = await site.SendAsync(new HttpMethod(method), path);

            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
            Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
            Assert.Contains("can only be read", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/health/live", "{\"status\":\"live\"}")]
    [InlineData("/health/ready", "{\"status\":\"ready\",\"refused\":0}")]
    public async Task Health_says_how_it_is_and_is_never_stored(string path, string expected)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        using var head = await site.SendAsync(HttpMethod.Head, path);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    private static SortedDictionary<string, string> Headers(HttpResponseMessage response) => new(
        response.Headers.Concat(response.Content.Headers).Where(header => header.Key != "Date")
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.Ordinal),
        StringComparer.Ordinal);
}
