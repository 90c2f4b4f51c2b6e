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

    private SourceText(string saved)
    {
        Value = saved.Normalize(NormalizationForm.FormC);
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
        if (text is null || HasForbiddenCharacter(text, problems))
        {
            return null;
        }

        var source = new SourceText(text);
        problems.PositionInFile = source.PositionInFile;
        return source;
    }

    /// <summary>Composition can shorten a line, so a column is found again by normalising the line from its start.</summary>
    private Position PositionInFile(Position position)
    {
        if (position.Line > savedLines.Length)
        {
            return position;
        }

        var line = savedLines[position.Line - 1];
        var column = 1;
        while (column <= line.Length && line[..column].Normalize(NormalizationForm.FormC).Length < position.Column)
        {
            column++;
        }

        return position with { Column = column };
    }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes, Problems problems)
    {
        try
        {
            return StrictUtf8.GetString(bytes).ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException invalid)
        {
            var before = Encoding.UTF8.GetString(bytes[..Math.Max(0, invalid.Index)]);
            problems.Add(
                PositionOf(before.ReplaceLineEndings("\n"), before.Length),
                Codes.NotUtf8,
                "This byte is not UTF-8, so a letter here would be lost. Save the file as UTF-8.");
            return null;
        }
    }

    private static bool HasForbiddenCharacter(string text, Problems problems)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (IsForbidden(text[index]))
            {
                problems.Add(
                    PositionOf(text, index),
                    Codes.ControlCharacter,
                    $"The invisible character U+{(int)text[index]:X4} stands here. Delete it, or write the word anew.");
                return true;
            }
        }

        return false;
    }

    // Controls, and the marks that can turn the direction of text round and so hide what it says.
    private static bool IsForbidden(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\t'))
        || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF';

    private static Position PositionOf(string text, int index)
    {
        var before = text.AsSpan(0, Math.Min(index, text.Length));
        return new Position(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
