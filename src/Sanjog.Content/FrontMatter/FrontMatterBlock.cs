using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.FrontMatter;

/// <summary>The two parts of a Markdown file, and the line of the file on which each begins.</summary>
internal sealed record FrontMatterBlock(string Yaml, int YamlLine, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>
    /// Cuts the file at its fences. This is done here and not by the Markdown parser, which shows the block as text
    /// when anything stands before it.
    /// </summary>
    public static FrontMatterBlock? Split(string text, Problems problems)
    {
        var lines = text.Split('\n');
        if (!IsFence(lines[0]))
        {
            problems.Add(Position.Start, Codes.NoFrontMatter, MissingMessage(lines));
            return null;
        }

        var end = Array.FindIndex(lines, 1, IsFence);
        if (end < 0)
        {
            problems.Add(
                Position.Start,
                Codes.FrontMatterNotClosed,
                "The front matter that begins here has no end. Close it with a line that holds only ---.");
            return null;
        }

        return new FrontMatterBlock(
            string.Join('\n', lines[1..end]), YamlLine: 2,
            string.Join('\n', lines[(end + 1)..]), BodyLine: end + 2);
    }

    private static bool IsFence(string line) => line.AsSpan().TrimEnd().SequenceEqual(Fence);

    private static string MissingMessage(string[] lines) =>
        Array.Exists(lines, IsFence)
            ? "Something stands before the front matter. The first line of the file must be --- and nothing else."
            : "The file must begin with its front matter: a line ---, the keys, and a line --- again.";
}
