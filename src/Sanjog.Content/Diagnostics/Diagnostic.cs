using Sanjog.Content.Identity;
using Sanjog.Content.Text;

namespace Sanjog.Content.Diagnostics;

/// <summary>One problem in one file: where it is, what is wrong and how to mend it.</summary>
/// <param name="Severity">The code's own, unless the rules in force are stricter.</param>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
public sealed record Diagnostic(string Path, Position At, Code Code, string Message, Severity Severity)
{
    public Diagnostic(string path, Position at, Code code, string message)
        : this(path, at, code, message, code.Severity)
    {
    }

    public bool IsError => Severity == Severity.Error;

    public string SeverityName => IsError ? "error" : "warning";

    /// <summary>The file with line and column, fit for a terminal.</summary>
    public string Place => OneLine($"{Path}({At.Line},{At.Column})");

    /// <summary>The message, fit for a terminal.</summary>
    public string Words => OneLine(Message);

    /// <summary>The line an editor or a build tool can follow: <c>file(line,column): severity code: message</c>.</summary>
    public override string ToString() => $"{Place}: {SeverityName} {Code.Id}: {Words}";

    /// <summary>The same without the names of a list, in the path and in the words.</summary>
    internal Diagnostic Masked(IdentityList identities) =>
        identities.IsEmpty ? this : this with { Path = identities.Mask(Path), Message = identities.Mask(Message) };

    // A file name or a quoted value can hold a line break, or a sign that a terminal obeys or that turns the line round.
    private static string OneLine(string text) => string.Concat(text.Select(letter => InvisibleCharacters.Forbidden.Contains(letter) || letter is '\n' or '\t' ? ' ' : letter));
}
