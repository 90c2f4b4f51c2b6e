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

    private readonly HashSet<Position> reported = [];

    /// <summary>Looks through a whole file.</summary>
    public void Check(YamlMap keys, FrontMatterBlock block)
    {
        var lines = block.Yaml.Split('\n');
        foreach (var value in keys.Entries.Where(entry => !PrivateKeys.Contains(entry.Key)).SelectMany(entry => Texts(entry.Value)))
        {
            CheckText(value.Value, index => PositionInValue(value, index, lines, block.YamlLine));
        }

        CheckBody(block.Body, block.BodyLine);
    }

    private void CheckBody(string body, int firstLine)
    {
        foreach (var (start, text) in Paragraphs(body))
        {
            CheckText(text, index => Position.In(body, start + index, firstLine));
        }

        if (SchoolInVillage.Find(body) is { } school)
        {
            Report(
                Position.In(body, school, firstLine), Codes.SchoolAndVillage,
                $"A school is named here, and a village elsewhere in the text: together they lead to a child. Leave out one of the two {IdentityPatterns.Law}.");
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
        // Numbers in the addresses of other websites are theirs.
        var folded = FoldedText.Of(WebAddress().Replace(text, address => new string('#', address.Length)));
        var value = folded.Value;
        foreach (var pattern in IdentityPatterns.All)
        {
            foreach (var match in pattern.Form.EnumerateMatches(value))
            {
                Report(positionOf(folded.OriginOf(match.Index)), pattern.Code, pattern.Message);
            }
        }

        foreach (var index in ChildNames.Find(value, people))
        {
            Report(positionOf(folded.OriginOf(index)), Codes.ChildNamed, ChildNames.Message);
        }
    }

    // One number is reported once, though several patterns may know it.
    private void Report(Position at, Code code, string message)
    {
        if (reported.Add(at))
        {
            problems.Add(at, code, message);
        }
    }

    private static IEnumerable<YamlText> Texts(YamlValue value) => value switch
    {
        YamlText text => [text],
        YamlList list => list.Items.SelectMany(Texts),
        YamlMap map => map.Entries.SelectMany(entry => Texts(entry.Value)),
        _ => [],
    };

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
