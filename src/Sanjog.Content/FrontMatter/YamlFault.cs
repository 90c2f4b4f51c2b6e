using YamlDotNet.Core;

namespace Sanjog.Content.FrontMatter;

/// <summary>Says in an editor's words what the YAML parser says in its own.</summary>
internal static class YamlFault
{
    // The parser's messages are not documented, so these are hints: what is not recognised falls through to the last line.
    private static readonly (string Sign, string Explanation)[] Explanations =
    [
        ("too deep", "Lists and keys are nested too deep here. Write them as the content guide shows."),
        ("cannot start any token", "A tab or a special sign stands where a value begins. Use spaces, and put such a value in quotes."),
        ("mapping values are not allowed", "There is a second colon in this line. Put the whole value in quotes: key: \"value: with a colon\"."),
        ("expected ':'", "This line has no colon after its key. Write it as key: value."),
        ("simple key", "This line has no colon after its key. Write it as key: value."),
        ("quoted scalar", "A quotation mark is opened here and not closed. Close it at the end of the value."),
        ("unexpected end of stream", "A quotation mark or bracket is opened and not closed. Close it at the end of the value."),
        ("flow", "A list in brackets is not closed. Write it as [one, two]."),
        ("block", "The spaces before this line do not fit the lines above. Begin keys that belong together in the same column."),
    ];

    public static string Explain(YamlException fault)
    {
        foreach (var (sign, explanation) in Explanations)
        {
            if (fault.Message.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                return explanation;
            }
        }

        return "This can't be read as key: value. Compare it with the examples in the content guide.";
    }
}
