using System.Net;
using System.Text.Json.Nodes;
using Sanjog.Web.Tests.Sitemaps;

namespace Sanjog.Web.Tests.StructuredData;

/// <summary>What the published pages tell machines is true of the site, tried on each page there is.</summary>
public sealed class PublishedGraphTests : IAsyncDisposable
{
    private readonly SanjogSite site = new SanjogSite().With("Site:BaseUrl", GraphDocument.Base);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Every_address_in_a_graph_answers()
    {
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, graph) in await GraphsAsync())
        {
            addresses.UnionWith(GraphDocument.Texts(graph).Where(text => text.StartsWith(GraphDocument.Base, StringComparison.Ordinal))
                .Select(text => text.Split('#')[0].Replace("{search_term_string}", "a", StringComparison.Ordinal)));
        }

        Assert.True(addresses.Count > 40, $"Only {addresses.Count} addresses were found.");
        foreach (var address in addresses)
        {
            using var response = await site.GetAsync(address[GraphDocument.Base.Length..]);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address} answers {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_graph_names_the_organisation_the_site_and_the_page_and_no_person()
    {
        foreach (var (path, graph) in await GraphsAsync())
        {
            Assert.Equal(["NGO", "WebSite"], graph.Types().Take(2));
            Assert.DoesNotContain("Person", GraphDocument.Texts(graph));
            Assert.Equal(GraphDocument.Base + path, graph[2]!["@id"]!.GetValue<string>());
            Assert.Equal(path == "/" ? null : GraphDocument.Base + path, (string?)graph.FirstOrDefault(thing => thing!["@type"]!.GetValue<string>() == "BreadcrumbList")?["itemListElement"]!.AsArray()[^1]!["item"]);
        }
    }

    [Fact]
    public async Task Every_name_within_a_graph_has_its_thing()
    {
        foreach (var (path, graph) in await GraphsAsync())
        {
            var things = graph.Select(thing => (string?)thing!["@id"]).ToHashSet();
            Assert.All(References(graph), name => Assert.True(things.Contains(name), $"{path} names {name}, and tells nothing of it"));
        }
    }

    [Theory]
    [InlineData("/", "WebPage")]
    [InlineData("/about", "AboutPage")]
    [InlineData("/roles", "WebPage")]
    [InlineData("/safety", "WebPage")]
    [InlineData("/stories", "CollectionPage")]
    [InlineData("/stories/kinds/practice", "CollectionPage")]
    [InlineData("/stories/everyday-heroes", "Article")]
    [InlineData("/annual-reports", "CollectionPage")]
    [InlineData("/annual-reports/annual-report-2024-25", "Report")]
    public async Task Each_page_is_of_its_kind(string path, string type) => Assert.Equal(type, (string?)(await site.GetPageAsync(path)).Graph()[2]!["@type"]);

    [Theory]
    [InlineData("/", true)]
    [InlineData("/about", true)]
    [InlineData("/roles", true)]
    [InlineData("/stories", false)]
    public async Task The_organisation_is_told_of_where_a_page_is_about_it(string path, bool wholly)
    {
        var organisation = (await site.GetPageAsync(path)).Graph().Thing("NGO");

        Assert.Equal("Sanjog", (string?)organisation["name"]);
        Assert.Equal(wholly ? "Kolkata Sanjog Initiatives" : null, (string?)organisation["legalName"]);
        Assert.Equal(wholly ? "2005" : null, (string?)organisation["foundingDate"]);
        Assert.Equal(wholly ? "CSR00008310" : null, (string?)organisation["identifier"]?[0]!["value"]);
    }

    [Theory]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/stories/tags/nothing", HttpStatusCode.NotFound)]
    public async Task A_page_for_an_error_tells_machines_nothing(string path, HttpStatusCode status) =>
        Assert.Empty((await site.GetPageAsync(path, status)).QuerySelectorAll("script[type='application/ld+json']"));

    private static IEnumerable<string?> References(JsonNode? node) => node switch
    {
        JsonObject { Count: 1 } name when name.ContainsKey("@id") => [(string?)name["@id"]],
        JsonObject thing => thing.SelectMany(property => References(property.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private async Task<IReadOnlyList<(string Path, JsonArray Graph)>> GraphsAsync()
    {
        var graphs = new List<(string, JsonArray)>();
        foreach (var path in (await SitemapDocument.ReadAsync(site, GraphDocument.Base)).Keys.Where(path => !path.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            graphs.Add((path, (await site.GetPageAsync(path)).Graph()));
        }

        return graphs;
    }
}
