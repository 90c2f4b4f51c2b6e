namespace Sanjog.Content.Diagnostics;

/// <summary>
/// Turns an offset in a text with LF line ends into a place in its file. The columns of the Markdown parser count a tab as
/// the spaces up to the next stop; editors and compilers count it as one.
/// </summary>
/// <param name="firstLine">The line of the file on which the text begins.</param>
internal sealed class TextPlaces(string text, int firstLine = 1)
{
    private readonly Lazy<int[]> lineStarts = new(() => [0, .. text.Select((letter, index) => letter == '\n' ? index + 1 : 0).Where(start => start > 0)]);

    public Position At(int offset)
    {
        var starts = lineStarts.Value;
        var line = Array.BinarySearch(starts, offset) is var found && found < 0 ? ~found - 1 : found;
        return new Position(firstLine + line, offset - starts[line] + 1);
    }
}
