using System.Text.RegularExpressions;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Stories;

namespace Sanjog.Content.Identity;

/// <summary>
/// Keeps what leads to a person out of stories. It looks at the text as written, not at the rendered page, so that nothing
/// is missed that a page's source would show: addresses of links, titles, footnotes. What it finds is never repeated.
/// </summary>
internal sealed partial class IdentityGuard(IReadOnlyList<Person> people, Problems problems)
{
    // No page shows these, and their numbers could be taken for others.
    private static readonly string[] PrivateKeys = ["consent", "weight", "added", "date", "lastmod", "publishDate", "expiryDate"];

    private readonly HashSet<(Position At, Code Code)> reported = [];

    /// <summary>Looks through a whole file.</summary>
    public void Check(YamlMap keys, FrontMatterBlock block)
    {
        var lines = block.Yaml.Split('\n');
        var parts = keys.Entries.Where(entry => !PrivateKeys.Contains(entry.Key)).SelectMany(entry => entry.Value.Texts())
            .Select(value => (Text: value.Value, At: (Func<int, Position>)(index => PositionInValue(value, index, lines, block.YamlLine)))).ToList();
        var places = new TextPlaces(block.Body, block.BodyLine);
        parts.AddRange(Paragraphs(block.Body).Select(paragraph => (paragraph.Text, (Func<int, Position>)(index => places.At(paragraph.Start + index)))));
        foreach (var (text, at) in parts)
        {
            CheckText(text, at);
        }

        CheckSchools(parts);
    }

    private void CheckSchools(List<(string Text, Func<int, Position> At)> parts)
    {
        foreach (var (text, at) in parts)
        {
            if (SchoolInVillage.FindSchool(text) is { } school && parts.Exists(part => SchoolInVillage.NamesVillage(part.Text)))
            {
                Report(
                    at(school), Codes.SchoolAndVillage,
                    $"A school is named here, and a village in the same story: together they lead to a child. Leave out one of the two {IdentityPatterns.Law}.");
                return;
            }
        }
    }

    private void CheckText(string text, Func<int, Position> positionOf)
    {
        foreach (var (start, end) in Surroundings.In(text))
        {
            CheckPart(text[start..end], index => positionOf(start + index));
        }
    }

    private void CheckPart(string text, Func<int, Position> positionOf)
    {
        var folded = FoldedText.Of(WithoutWebAddresses(text));
        var value = folded.Value;
        var taken = new bool[value.Length];
        foreach (var pattern in IdentityPatterns.In(value))
        {
            foreach (var match in pattern.Form.EnumerateMatches(value))
            {
                // One number is reported once, though several patterns may know it.
                var place = taken.AsSpan(match.Index, match.Length);
                if (!place.Contains(true))
                {
                    place.Fill(true);
                    Report(positionOf(folded.OriginOf(match.Index)), pattern.Code, pattern.Message);
                }
            }
        }

        foreach (var index in ChildNames.Find(value, people))
        {
            Report(positionOf(folded.OriginOf(index)), Codes.ChildNamed, ChildNames.Message);
        }
    }

    // What stands in the values of one key can have one place in common.
    private void Report(Position at, Code code, string message)
    {
        if (reported.Add((at, code)))
        {
            problems.Add(at, code, message);
        }
    }

    // Numbers in the addresses of other websites are theirs.
    private static string WithoutWebAddresses(string text) => !text.Contains("://", StringComparison.Ordinal) ? text
        : WebAddress().Replace(text, address => IsMessenger(address.Value) ? address.Value : new string('#', address.Length));

    private static bool IsMessenger(string address) =>
        address.Contains("wa.me", StringComparison.OrdinalIgnoreCase) || address.Contains("whatsapp", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(int Start, string Text)> Paragraphs(string body)
    {
        var start = 0;
        foreach (var text in body.Split("\n\n"))
        {
            yield return (start, text);
            start += text.Length + 2;
        }
    }

    // A value over several lines, or with escapes, is reported where it begins.
    private static Position PositionInValue(YamlText value, int index, string[] lines, int firstLine)
    {
        var line = lines[value.At.Line - firstLine].AsSpan(value.At.Column - 1);
        var quote = line.Length > 0 && line[0] is '"' or '\'' ? 1 : 0;
        return line[quote..].StartsWith(value.Value) ? value.At with { Column = value.At.Column + quote + index } : value.At;
    }

    [GeneratedRegex(@"https?://[^\s)>\]]+", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex WebAddress();
}
