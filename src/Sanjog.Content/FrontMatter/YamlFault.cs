using YamlDotNet.Core;

namespace Sanjog.Content.FrontMatter;

/// <summary>Says in an editor's words, and at the place an editor would look, what the YAML parser says in its own.</summary>
internal sealed record YamlFault(Mark At, string Explanation)
{
    private const string Bracket = "The bracket that is opened here is not closed, or a colon stands in it. Write a list as [one, two], and put an entry with a colon in quotes.";
    private const string Quote = "A quotation mark is opened here and not closed. Close it at the end of the value.";
    private const string NoColon = "This line has no colon after its key. Write it as key: value.";
    private const string Spaces = "The spaces before this line do not fit the lines above. Begin keys that belong together in the same column.";
    private const string Unknown = "This can't be read as key: value. Compare it with the examples in the content guide.";
    private const string Tab = "A tab stands where a line is indented. Use spaces.";

    // The parser's messages are not documented, so these are hints: what is not recognised falls through to the last line.
    private static readonly (string Sign, string Explanation)[] Explanations =
    [
        ("too deep", "Lists and keys are nested too deep here. Write them as the content guide shows."),
        ("escape", "A backslash between double quotes begins a special sign. Use single quotes, or write it twice."),
        ("surrogate", "A backslash between double quotes begins a special sign. Use single quotes, or write it twice."),
        ("cannot start any token", "A special sign stands where a value begins. Put such a value in quotes."),
        ("expected ':'", NoColon),
        ("simple key", NoColon),
        ("quoted scalar", Quote),
        ("unexpected end of stream", Quote),
        ("document end", Spaces),
    ];

    public static YamlFault Of(YamlException fault, string[] lines, IReadOnlyCollection<Mark> openBrackets)
    {
        var line = fault.Start.Line <= lines.Length ? lines[fault.Start.Line - 1] : "";
        var before = line[..(int)Math.Min(line.Length, fault.Start.Column - 1)];
        return Says(fault, " tab") ? OfTab(fault, lines)
            : openBrackets.Count > 0 && Says(fault, "flow") ? OfBracket(openBrackets)
            : Says(fault, "expected key") ? new YamlFault(fault.Start, UnexpectedKey(line, before))
            : Says(fault, "invalid mapping") ? new YamlFault(fault.Start, UnexpectedColon(before))
            : new YamlFault(fault.Start, Explain(fault));
    }

    /// <summary>A fault that the parser does not explain.</summary>
    /// <param name="read">How far it had read.</param>
    public static YamlFault OfParser(Mark read, string[] lines, IReadOnlyCollection<Mark> openBrackets)
    {
        if (openBrackets.Count > 0)
        {
            return OfBracket(openBrackets);
        }

        var next = lines.ElementAtOrDefault((int)read.Line - 1)?.ElementAtOrDefault((int)read.Column - 1);
        return new YamlFault(read, next is '[' or '{' ? Bracket : Unknown);
    }

    private static YamlFault OfBracket(IReadOnlyCollection<Mark> openBrackets) => new(openBrackets.First(), Bracket);

    // The parser points at where the value before the tab began.
    private static YamlFault OfTab(YamlException fault, string[] lines)
    {
        var index = Array.FindIndex(lines, line => line.TrimStart(' ').StartsWith('\t'));
        return index < 0 ? new YamlFault(fault.Start, Tab) : new YamlFault(new Mark(0, index + 1, lines[index].IndexOf('\t', StringComparison.Ordinal) + 1), Tab);
    }

    private static string UnexpectedKey(string line, string before) =>
        !string.IsNullOrWhiteSpace(before)
            ? "What stands here does not belong to the value before it. Put quotes around the whole value."
            : line.Contains(": ", StringComparison.Ordinal) || line.EndsWith(':') ? Spaces : NoColon;

    private static string UnexpectedColon(string before) =>
        before.Contains(": ", StringComparison.Ordinal)
            ? "There is a second colon in this line. Put the whole value in quotes: key: \"value: with a colon\"."
            : "This line is read as a part of the one above. Begin its key in the column of the others, and leave a space after each colon.";

    private static string Explain(YamlException fault)
    {
        var found = Array.Find(Explanations, entry => Says(fault, entry.Sign)).Explanation;
        return found ?? Unknown;
    }

    private static bool Says(YamlException fault, string sign) => fault.Message.Contains(sign, StringComparison.OrdinalIgnoreCase);
}
