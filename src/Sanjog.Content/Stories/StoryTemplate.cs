using System.Globalization;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Schemas;

namespace Sanjog.Content.Stories;

/// <summary>The file of a story that somebody is about to write.</summary>
internal static class StoryTemplate
{
    private const string Uncomment = "# Keys that you may need. Take away the # at the very beginning of a line to use it; # and a space begin a remark.";

    private const string Summary = "One or two sentences for lists. They say what the story is about, and are never graphic.";
    private const string Body = "The first paragraph says who this is about and where we are. Leave an empty line between paragraphs.";

    /// <summary>A draft with the keys that every story needs; every other one is there as a comment, with what it is for.</summary>
    public static string Text(string title, DateOnly added)
    {
        var filled = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = YamlLines.Quoted(title),
            ["added"] = added.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["draft"] = "true",
            ["summary"] = YamlLines.Quoted(Summary),
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

    /// <summary>Refuses to publish what a new file says before anybody wrote in it.</summary>
    public static void RefuseLeft(KeyReader keys, string summary, FrontMatterBlock block, Problems problems)
    {
        if (summary == Summary)
        {
            problems.Add(keys.PositionOf("summary"), Codes.EmptyValue, "'summary' is still that of a new file. Say what the story is about, or keep 'draft: true'.");
        }

        if (block.Body.Contains(Body, StringComparison.Ordinal))
        {
            problems.Add(new Position(block.BodyLine, 1), Codes.EmptyBody, "What stands in a new file is still here. Write the story in its place, or keep 'draft: true'.");
        }
    }

    private static IEnumerable<string> Commented(DescribedKey key) => YamlLines.Of(key).Select((line, index) => index == 0 ? $"\n{line}" : $"#{line}");
}
