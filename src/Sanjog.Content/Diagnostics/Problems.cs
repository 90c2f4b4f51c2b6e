namespace Sanjog.Content.Diagnostics;

/// <summary>Collects what is wrong with one file, so that a single run tells an editor everything.</summary>
internal sealed class Problems(string path)
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Turns a place in the text as parsed into the place in the file as saved.</summary>
    public Func<Position, Position> PositionInFile { get; set; } = position => position;

    /// <summary>Where to note what only a check of all files asks for; null where nobody asks.</summary>
    public Outline? Outline { get; init; }

    /// <summary>True where something has yet to be known before the file can be judged.</summary>
    public bool Waits { get; set; }

    /// <summary>In the order of their places.</summary>
    public IReadOnlyList<Diagnostic> All =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.At.Line).ThenBy(diagnostic => diagnostic.At.Column)];

    public bool HasErrors => diagnostics.Exists(diagnostic => diagnostic.IsError);

    public void Add(Position at, Code code, string message) => Add(at, code, message, code.Severity);

    /// <param name="severity">Where the rules in force are stricter than the code.</param>
    public void Add(Position at, Code code, string message, Severity severity) =>
        diagnostics.Add(new Diagnostic(path, PositionInFile(at), code, message, severity));

    public void Note(Func<Outline, List<Placed>> part, string text, Position at)
    {
        if (Outline is not null)
        {
            part(Outline).Add(new Placed(text, PositionInFile(at)));
        }
    }
}
