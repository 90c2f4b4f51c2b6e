namespace Sanjog.Content.Schemas;

/// <summary>Writes keys as an editor would, each below a comment that says what it is for.</summary>
internal static class YamlLines
{
    private const string Indent = "  ";

    /// <summary>A key with its example, and the keys it holds with theirs.</summary>
    public static IEnumerable<string> Of(DescribedKey key) => key.Keys.Count == 0
        ? Of(key, key.Note.Example)
        : [Comment(key), $"{key.Name}:", .. Nested(key)];

    public static IEnumerable<string> Of(DescribedKey key, string value) => [Comment(key), $"{key.Name}: {value}"];

    /// <summary>A text in double quotes, which may then hold any sign that may stand in a file.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Comment(DescribedKey key) => $"# {key.Note.Words}";

    // The hyphen of an entry stands before its first key.
    private static IEnumerable<string> Nested(DescribedKey parent)
    {
        var isList = parent.Shape.Kind == FrontMatter.ValueKind.Maps;
        foreach (var (index, line) in parent.Keys.SelectMany(Of).Index())
        {
            var isFirstKey = index == 1;
            yield return Indent + (isList ? isFirstKey ? "- " : Indent : "") + line;
        }
    }
}
