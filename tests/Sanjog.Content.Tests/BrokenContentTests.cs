using System.Text.RegularExpressions;
using Sanjog.Content.Diagnostics;
using Sanjog.Tests;

namespace Sanjog.Content.Tests;

/// <summary>Breaks every key of every shipped file, one at a time, and looks for the error where it was broken.</summary>
public sealed partial class BrokenContentTests
{
    // Wrong for everything: too long for a text, no date, no number, neither true nor false, no list and no mapping.
    private static readonly string WrongValue = new('x', 500);

    private static readonly ContentReader Reader = new(ContentFolder.Scan(Repository.Content), PublishingRules.None);

    public static TheoryData<string, int> Keys
    {
        get
        {
            var keys = new TheoryData<string, int>();
            foreach (var file in ContentFolder.Scan(Repository.Content).Documents)
            {
                foreach (var line in KeyLines(File.ReadAllLines(file.FullPath)))
                {
                    keys.Add(file.Path, line);
                }
            }

            return keys;
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Renamed_key_is_an_error_at_the_key(string path, int line)
    {
        var lines = Lines(path);
        var key = Key().Match(lines[line - 1]).Groups["key"];
        lines[line - 1] = lines[line - 1].Insert(key.Index + key.Length, "x");

        Assert.Contains(Read(path, lines), problem =>
            problem.Code == Codes.UnknownKey && problem.At == new Position(line, key.Index + 1));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Wrong_value_is_an_error_at_the_value(string path, int line)
    {
        var lines = Lines(path);
        var value = Key().Match(lines[line - 1]).Groups["value"];
        var column = value.Length > 0 ? value.Index + 1 : lines[line - 1].Length + 2;
        lines[line - 1] = lines[line - 1][..(column - 1 - (value.Length > 0 ? 0 : 1))].PadRight(column - 1) + WrongValue;
        var broken = value.Length > 0 ? lines : [.. lines.Take(line), .. lines.Skip(line).SkipWhile(text => text is [' ' or '-', not '-', ..])];

        Assert.Contains(Read(path, broken), problem => problem.IsError && problem.At == new Position(line, column));
    }

    [Fact]
    public void Every_kind_of_file_is_broken() => Assert.Equal(
        ["pages", "reports", "site.yml", "stories"], Keys.Select(row => ((string)row[0]).Split('/')[0]).Distinct().Order(StringComparer.Ordinal));

    private static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Repository.Content, path));

    private static IReadOnlyList<Diagnostic> Read(string path, IEnumerable<string> lines) =>
        Reader.Read(path, System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines))).Diagnostics;

    // Line numbers from 1: all of site.yml, and of the others what stands between the fences.
    private static IEnumerable<int> KeyLines(string[] lines)
    {
        var first = lines[0] == "---" ? 1 : 0;
        var end = Array.IndexOf(lines, "---", 1);
        return Enumerable.Range(first, (end < 0 ? lines.Length : end) - first).Where(index => Key().IsMatch(lines[index])).Select(index => index + 1);
    }

    [GeneratedRegex(@"^[ -]*(?<key>[A-Za-z]+):( +(?<value>.+))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}
