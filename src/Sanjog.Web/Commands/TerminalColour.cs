using Sanjog.Content.Diagnostics;
using Spectre.Console;

namespace Sanjog.Web.Commands;

/// <summary>
/// Colours the lines of a check on a terminal. The signs are written as they are (ECMA-48, section 8.3.117): a library
/// that lays text out would break long lines, which editors and terminals follow by path, line and column.
/// </summary>
internal static class TerminalColour
{
    private const string Bold = "1";
    private const string Dim = "2";
    private const string Red = "31";
    private const string Yellow = "33";

    public static bool IsWanted() =>
        IsWanted(Console.IsOutputRedirected, Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM"))
        // Asked last, because it also switches the signs on where a terminal needs that (Windows).
        && AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }).Profile.Capabilities.Ansi;

    /// <param name="noColour">The variable NO_COLOR: any value but an empty one asks for plain text (no-color.org).</param>
    public static bool IsWanted(bool isRedirected, string? noColour, string? terminal) =>
        !isRedirected && string.IsNullOrEmpty(noColour) && terminal != "dumb";

    /// <summary>The line that the diagnostic prints, with nothing but colours added.</summary>
    public static string Line(Diagnostic diagnostic)
    {
        var severity = In(diagnostic.IsError ? Red : Yellow, diagnostic.SeverityName);
        return $"{In(Bold, diagnostic.Place)}: {severity} {In(Dim, diagnostic.Code.Id)}: {diagnostic.Words}";
    }

    private static string In(string colour, string text) => $"\e[{colour}m{text}\e[0m";
}
