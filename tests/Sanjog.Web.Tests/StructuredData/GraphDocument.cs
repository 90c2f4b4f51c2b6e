using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace Sanjog.Web.Tests.StructuredData;

/// <summary>What a page tells machines, as one of them reads it.</summary>
internal static class GraphDocument
{
    public const string Base = "https://example.org";

    /// <summary>The things that a page tells of; fails unless they stand in one block.</summary>
    public static JsonArray Graph(this IDocument page)
    {
        var graph = JsonNode.Parse(Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent)!;
        Assert.Equal("https://schema.org", graph["@context"]!.GetValue<string>());
        return graph["@graph"]!.AsArray();
    }

    public static JsonObject Thing(this JsonArray graph, string type) => graph.Select(thing => thing!.AsObject()).Single(thing => thing["@type"]!.GetValue<string>() == type);

    public static IEnumerable<string> Types(this JsonArray graph) => graph.Select(thing => thing!["@type"]!.GetValue<string>());

    /// <summary>Every text in it, at whatever depth.</summary>
    public static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(property => Texts(property.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    public static IEnumerable<string> Properties(JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(property => Properties(property.Value).Prepend(property.Key)),
        JsonArray list => list.SelectMany(Properties),
        _ => [],
    };
}
