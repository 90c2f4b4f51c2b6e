using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.FrontMatter;

/// <summary>The two parts of a Markdown file, and the line of the file on which each begins.</summary>
internal sealed record FrontMatterBlock(string Yaml, int YamlLine, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>What a translation is in, as its name says; null for an original.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Cuts the file at its fences. This is done here and not by the Markdown parser, which shows the block as text
    /// when anything stands before it.
    /// </summary>
    public static FrontMatterBlock? Split(string text, Problems problems)
    {
        var fence = FindFence(text, from: 0, line: 1);
        if (fence is not { Line: 1 } first)
        {
            problems.Add(Position.Start, Codes.NoFrontMatter, MissingMessage(fence is not null));
            return null;
        }

        if (FindFence(text, first.Next, line: 2) is not { } last)
        {
            problems.Add(
                Position.Start,
                Codes.FrontMatterNotClosed,
                "The front matter that begins here has no end. Close it with a line that holds only ---.");
            return null;
        }

        return new FrontMatterBlock(
            text[first.Next..Math.Max(first.Next, last.Start - 1)], YamlLine: 2,
            text[last.Next..], BodyLine: last.Line + 1);
    }

    /// <summary>Where the next fence stands, and where the line after it begins.</summary>
    private static (int Line, int Start, int Next)? FindFence(string text, int from, int line)
    {
        for (var start = from; start <= text.Length; line++)
        {
            var length = text.AsSpan(start).IndexOf('\n') is var found && found < 0 ? text.Length - start : found;
            if (text.AsSpan(start, length).TrimEnd().SequenceEqual(Fence))
            {
                return (line, start, Math.Min(start + length + 1, text.Length));
            }

            start += length + 1;
        }

        return null;
    }

    private static string MissingMessage(bool hasFence) =>
        hasFence
            ? "Something stands before the front matter. The first line of the file must be --- and nothing else."
            : "The file must begin with its front matter: a line ---, the keys, and a line --- again.";
}
