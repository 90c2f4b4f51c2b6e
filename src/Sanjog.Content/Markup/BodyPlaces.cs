using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Markup;

/// <summary>
/// Turns an offset in a body into a place in its file. The parser's own columns count a tab as the spaces up to the next
/// stop; editors and compilers count it as one.
/// </summary>
/// <param name="firstLine">The line of the file on which the body begins.</param>
internal sealed class BodyPlaces(string body, int firstLine)
{
    private readonly Lazy<int[]> lineStarts = new(() => [0, .. body.Select((letter, index) => letter == '\n' ? index + 1 : 0).Where(start => start > 0)]);

    public Position At(int offset)
    {
        var starts = lineStarts.Value;
        var line = Array.BinarySearch(starts, offset) is var found && found < 0 ? ~found - 1 : found;
        return new Position(firstLine + line, offset - starts[line] + 1);
    }
}
