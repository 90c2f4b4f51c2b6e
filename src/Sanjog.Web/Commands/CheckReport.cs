using System.Text.Encodings.Web;
using System.Text.Json;
using Sanjog.Content;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Web.Commands;

/// <summary>Says what a check found, for people or for programs.</summary>
internal static class CheckReport
{
    // Bengali stays readable; the output is a file or a terminal, never a page.
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>One line for each diagnostic, and a last one that counts.</summary>
    public static void Write(CheckResult result, TextWriter output, bool inColour)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            output.WriteLine(inColour ? TerminalColour.Line(diagnostic) : diagnostic.ToString());
        }

        output.WriteLine($"{Count(result.Files, "file")} checked: {Count(result.Errors, "error")}, {Count(result.Warnings, "warning")}.");
    }

    /// <summary>A list of objects with path, line, column, severity, code and message.</summary>
    public static string Json(CheckResult result) => JsonSerializer.Serialize(result.Diagnostics.Select(ToJson), JsonOptions);

    private static object ToJson(Diagnostic diagnostic) => new
    {
        diagnostic.Path,
        diagnostic.At.Line,
        diagnostic.At.Column,
        Severity = diagnostic.SeverityName,
        Code = diagnostic.Code.Id,
        diagnostic.Message,
    };

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
