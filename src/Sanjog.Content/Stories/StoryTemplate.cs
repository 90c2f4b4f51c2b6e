using System.Globalization;
using Sanjog.Content.Schemas;

namespace Sanjog.Content.Stories;

/// <summary>The file of a story that somebody is about to write.</summary>
internal static class StoryTemplate
{
    private const string Uncomment = "# Keys that you may need. Take away the # at the very beginning of a line to use it; # and a space begin a remark.";

    private const string Body = "The first paragraph says who this is about and where we are. Leave an empty line between paragraphs.";

    /// <summary>A draft with the keys that every story needs; every other one is there as a comment, with what it is for.</summary>
    public static string Text(string title, DateOnly added)
    {
        var filled = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = YamlLines.Quoted(title),
            ["added"] = added.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["draft"] = "true",
        };
        var keys = FrontMatterKind.Story.Keys;
        return string.Join('\n',
        [
            "---",
            .. keys.Where(IsNeeded).SelectMany(key => YamlLines.Of(key, filled.GetValueOrDefault(key.Name, key.Note.Example))),
            "",
            Uncomment,
            .. keys.Where(key => !IsNeeded(key)).SelectMany(Commented),
            "---",
            "",
            Body,
            "",
        ]);

        bool IsNeeded(DescribedKey key) => key.Shape.IsRequired || filled.ContainsKey(key.Name);
    }

    private static IEnumerable<string> Commented(DescribedKey key) => YamlLines.Of(key).Select((line, index) => index == 0 ? $"\n{line}" : $"#{line}");
}
