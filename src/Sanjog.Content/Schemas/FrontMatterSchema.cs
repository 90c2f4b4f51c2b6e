using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sanjog.Content.Schemas;

/// <summary>A JSON Schema that lets editors complete and check front matter while it is typed.</summary>
/// <param name="Name">The kind of front matter, such as <c>story</c>.</param>
/// <param name="Json">Ends with a line feed, as the file does.</param>
public sealed record FrontMatterSchema(string Name, string Json)
{
    // Quotation marks stay readable; the output is a file, never a page.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>One for each kind of front matter, made from what its reader asks for.</summary>
    public static IReadOnlyList<FrontMatterSchema> All { get; } =
        [.. FrontMatterKind.All.Select(kind => new FrontMatterSchema(kind.Name, SchemaJson.Of(kind).ToJsonString(Options) + "\n"))];

    public string FileName => Name + ".schema.json";
}
