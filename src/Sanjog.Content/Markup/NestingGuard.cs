using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Markup;

/// <summary>
/// Refuses texts nested deeper than any reader could follow before the parser sees them: it needs many seconds for
/// thousands of levels.
/// </summary>
internal static class NestingGuard
{
    public const string Message = "Lists, quotations or brackets are nested too deep here. Write it flatter: no reader can follow so many levels.";

    private const int MaxLevels = 24;
    private const int SpacesPerLevel = 2;

    public static bool IsTooDeep(string body, int firstLine, Problems problems)
    {
        var lineNumber = firstLine;
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            if (Levels(line) > MaxLevels)
            {
                problems.Add(new Position(lineNumber, 1), Codes.NestedTooDeep, Message);
                return true;
            }

            lineNumber++;
        }

        return false;
    }

    // Indentation opens a level every two spaces; each mark of a quotation or list opens one more. Brackets count
    // where they open without a letter between them.
    private static int Levels(ReadOnlySpan<char> line)
    {
        var spaces = 0;
        var marks = 0;
        foreach (var letter in line)
        {
            switch (letter)
            {
                case ' ' or '\t':
                    spaces++;
                    break;
                case '>' or '-' or '+' or '*' or '[' or '(' or '!' or '_':
                    marks++;
                    break;
                case (>= '0' and <= '9') or '.' or ')':
                    break;
                default:
                    return IsRuleOrEmphasis(line) ? 0 : marks + (spaces / SpacesPerLevel / 2);
            }
        }

        return IsRuleOrEmphasis(line) ? 0 : marks;
    }

    // A line of one repeated sign is a rule, however long.
    private static bool IsRuleOrEmphasis(ReadOnlySpan<char> line)
    {
        var signs = line.Trim();
        return signs.Length > 0 && signs[0] is '-' or '*' or '_' && signs.Trim(signs[0]).IsEmpty;
    }
}
