namespace Sanjog.Content.Diagnostics;

/// <summary>
/// A place in a text file. Both numbers count from 1; columns count UTF-16 code units, as editors and compilers do.
/// </summary>
public readonly record struct Position(int Line, int Column)
{
    public static readonly Position Start = new(1, 1);
}
