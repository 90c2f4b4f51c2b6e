namespace Sanjog.Content.Markup;

/// <summary>The marks of quotations and lists at the start of a line.</summary>
internal static class LineStart
{
    /// <summary>How many levels the line opens; counting stops at <paramref name="most"/>.</summary>
    public static int Levels(ReadOnlySpan<char> line, int most)
    {
        var levels = 0;
        var rest = line.TrimStart();
        while (levels < most && MarkLength(rest) is > 0 and var length && !IsRule(rest))
        {
            levels++;
            rest = rest[length..].TrimStart();
        }

        return levels;
    }

    // CommonMark 0.31.2, sections 5.1 and 5.2: a quotation's mark needs no space after it, a list's does.
    private static int MarkLength(ReadOnlySpan<char> text)
    {
        if (text is ['>', ..])
        {
            return 1;
        }

        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return text is ['-' or '+' or '*', ' ' or '\t', ..] ? 1
            : digits is > 0 and < 10 && text[digits..] is ['.' or ')', ' ' or '\t', ..] ? digits + 1
            : 0;
    }

    // CommonMark 0.31.2, section 4.1: one sign repeated, with or without spaces, is a rule however long.
    private static bool IsRule(ReadOnlySpan<char> text) => text[0] is '-' or '*' && !text.ContainsAnyExcept(text[0], ' ', '\t');
}
