using System.Globalization;
using System.Text.Json.Nodes;

namespace Sanjog.Web.StructuredData;

/// <summary>A thing in a graph (JSON-LD 1.1, section 3.1), written as it is read aloud.</summary>
internal static class Node
{
    public static JsonObject Of(string type) => new() { ["@type"] = type };

    /// <summary>A thing that other things name.</summary>
    public static JsonObject Of(string type, string id) => new() { ["@type"] = type, ["@id"] = id };

    /// <summary>Names a thing that stands elsewhere in the graph.</summary>
    public static JsonObject To(string id) => new() { ["@id"] = id };

    /// <summary>What is not known is not said.</summary>
    public static JsonObject With(this JsonObject node, string property, JsonNode? value)
    {
        if (value is not null)
        {
            node[property] = value;
        }

        return node;
    }

    public static JsonObject With(this JsonObject node, string property, DateOnly? day) => node.With(property, day?.ToString("O", CultureInfo.InvariantCulture));

    public static JsonArray List<T>(IEnumerable<T> values, Func<T, JsonNode> write) => new([.. values.Select(write)]);
}
