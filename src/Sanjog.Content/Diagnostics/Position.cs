namespace Sanjog.Content.Diagnostics;

/// <summary>
/// A place in a text file. Both numbers count from 1; columns count UTF-16 code units, as editors and compilers do.
/// </summary>
public readonly record struct Position(int Line, int Column)
{
    public static readonly Position Start = new(1, 1);

    /// <summary>The place of a letter in a text with LF line ends.</summary>
    /// <param name="firstLine">The line of the file on which the text begins.</param>
    internal static Position In(string text, int index, int firstLine = 1)
    {
        var before = text.AsSpan(0, index);
        return new Position(firstLine + before.Count('\n'), index - before.LastIndexOf('\n'));
    }
}
