using System.Globalization;
using System.Text;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Text;

/// <summary>
/// A text file as the rest of the reader sees it: decoded, without byte order mark, with LF line ends, in Unicode
/// normalisation form C. Positions found in it can be turned back into positions in the file as saved.
/// </summary>
internal sealed class SourceText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string[] savedLines;

    // The columns of the line asked for last: many problems can stand in one long line.
    private (int Line, int[] Columns) lastLine = (0, []);

    private SourceText(string saved)
    {
        Value = Nfc.Of(saved);
        savedLines = string.Equals(Value, saved, StringComparison.Ordinal) ? [] : saved.Split('\n');
    }

    public string Value { get; }

    /// <summary>Decodes a file, or reports why it is no text that can be published and returns null.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, Problems problems)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            problems.Add(Position.Start, Codes.NotUtf8, "The file is saved as UTF-16. Save it as UTF-8.");
            return null;
        }

        var text = DecodeUtf8(bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes, problems);
        if (text is null || HasForbiddenCharacter(text, problems) || HasRunOfMarks(text, problems))
        {
            return null;
        }

        var source = new SourceText(text);
        problems.PositionInFile = source.PositionInFile;
        return source;
    }

    private Position PositionInFile(Position position)
    {
        if (position.Line > savedLines.Length)
        {
            return position;
        }

        if (lastLine.Line != position.Line)
        {
            lastLine = (position.Line, SavedColumns(savedLines[position.Line - 1]));
        }

        return position with { Column = lastLine.Columns[Math.Min(position.Column, lastLine.Columns.Length) - 1] };
    }

    /// <summary>
    /// For each letter of a line as normalised, and for its end, the column in the line as saved. Composition changes
    /// lengths, but never reaches beyond one letter with its marks (UAX #29, section 3).
    /// </summary>
    private static int[] SavedColumns(string saved)
    {
        var columns = new List<int>();
        foreach (var start in StringInfo.ParseCombiningCharacters(saved))
        {
            var letter = StringInfo.GetNextTextElement(saved, start);
            columns.AddRange(Enumerable.Repeat(start + 1, Nfc.Of(letter).Length));
        }

        return [.. columns, saved.Length + 1];
    }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes, Problems problems)
    {
        try
        {
            return WithLineFeeds(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException invalid)
        {
            var before = WithLineFeeds(Encoding.UTF8.GetString(bytes[..Math.Max(0, invalid.Index)]));
            problems.Add(
                PositionOf(before),
                Codes.NotUtf8,
                "This byte is not UTF-8, so a letter here would be lost. Save the file as UTF-8.");
            return null;
        }
    }

    // Not ReplaceLineEndings: it takes form feeds and other signs for line ends too, which no editor counts.
    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static Position PositionOf(string before) => new(before.Count(letter => letter == '\n') + 1, before.Length - before.LastIndexOf('\n'));

    /// <summary>Reports the first such character of each line.</summary>
    private static bool HasForbiddenCharacter(string text, Problems problems)
    {
        if (!text.AsSpan().ContainsAny(InvisibleCharacters.Forbidden))
        {
            return false;
        }

        foreach (var (index, line) in text.Split('\n').Index())
        {
            var column = line.AsSpan().IndexOfAny(InvisibleCharacters.Forbidden);
            if (column >= 0)
            {
                problems.Add(new Position(index + 1, column + 1), Codes.ControlCharacter, InvisibleCharacters.Message(line[column]));
            }
        }

        return true;
    }

    private static bool HasRunOfMarks(string text, Problems problems)
    {
        if (MarkRuns.FirstTooLong(text) is not { } run)
        {
            return false;
        }

        problems.Add(new TextPlaces(text).At(run), Codes.TooManyMarks, "More marks follow each other here than any letter bears. Delete them, or write the word anew.");
        return true;
    }
}
