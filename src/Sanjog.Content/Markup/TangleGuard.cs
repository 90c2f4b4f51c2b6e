using System.Buffers;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Markup;

/// <summary>
/// Refuses, before the parser sees them, the texts over which it would sit for many seconds. It compares the signs of a
/// paragraph with each other, looks through a row of a table anew for each of its bars, pads every row to the widest one, and opens a level for each mark at the start
/// of a line before it counts them. Ordinary texts stay below these limits by a factor of a hundred or more.
/// </summary>
internal static class TangleGuard
{
    public const string TooDeep = "Lists, quotations or brackets are nested too deep here. Write it flatter: no reader can follow so many levels.";

    private const string TooManySigns =
        "There are too many brackets and other signs in this paragraph or before it. Divide it with blank lines, or put a backslash before such signs.";

    private const string TooManyCells = "This table has too many rows or columns. Divide it into several tables.";

    private const int MaxLevels = 20;
    private const long MaxComparisons = 100_000_000;
    private const long MaxCells = 200_000;
    private const int MaxColumns = 100;

    public static bool Refuses(string body, int firstLine, Problems problems)
    {
        var comparisons = 0L;
        var cells = 0L;
        foreach (var paragraph in Paragraph.All(body))
        {
            comparisons += (long)paragraph.Signs * paragraph.Length;
            cells += (long)paragraph.Lines * paragraph.WidestRow;
            var (line, message) = paragraph.DeepLine is { } deep ? (deep, TooDeep)
                : comparisons > MaxComparisons ? (paragraph.FirstLine, TooManySigns)
                : cells > MaxCells || paragraph.WidestRow > MaxColumns ? (paragraph.FirstLine, TooManyCells)
                : (0, null);
            if (message is not null)
            {
                problems.Add(new Position(firstLine + line, 1), Codes.NestedTooDeep, message);
                return true;
            }
        }

        return false;
    }

    /// <summary>Lines up to a blank one. Lines count from 0.</summary>
    private sealed record Paragraph(int FirstLine)
    {
        private static readonly SearchValues<char> SignLetters = SearchValues.Create("[*_<`=");

        public int Lines { get; private set; }

        public int Length { get; private set; }

        public int Signs { get; private set; }

        public int WidestRow { get; private set; }

        public int? DeepLine { get; private set; }

        public static IEnumerable<Paragraph> All(string body)
        {
            var paragraph = new Paragraph(0);
            foreach (var (index, line) in body.Split('\n').Index())
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    paragraph.Add(line, index);
                }
                else
                {
                    yield return paragraph;
                    paragraph = new Paragraph(index + 1);
                }
            }

            yield return paragraph;
        }

        private void Add(string line, int index)
        {
            Lines++;
            Length += line.Length + 1;
            Signs += SignsIn(line);
            WidestRow = Math.Max(WidestRow, line.AsSpan().Count('|'));
            DeepLine ??= LineStart.Levels(line, MaxLevels + 1) > MaxLevels ? index : null;
        }

        // The parser takes a run of one sign as a whole, but for brackets. A hyphen means something at the start only.
        private static int SignsIn(string line)
        {
            var signs = line.AsSpan().TrimStart()[0] == '-' ? 1 : 0;
            for (var index = line.AsSpan().IndexOfAny(SignLetters); index >= 0; index = Next(line, index))
            {
                signs += line[index] == '[' || index == 0 || line[index - 1] != line[index] ? 1 : 0;
            }

            return signs;
        }

        private static int Next(string line, int index)
        {
            var step = line.AsSpan(index + 1).IndexOfAny(SignLetters);
            return step < 0 ? -1 : index + 1 + step;
        }
    }
}
