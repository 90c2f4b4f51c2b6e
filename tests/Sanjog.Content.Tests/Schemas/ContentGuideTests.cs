using System.Text.RegularExpressions;
using Sanjog.Content.Reports;
using Sanjog.Content.Schemas;
using Sanjog.Tests;

namespace Sanjog.Content.Tests.Schemas;

/// <summary>The tables of keys in the content guide say what the readers ask for, in the words that editors show.</summary>
public sealed partial class ContentGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "content-guide.md"));

    [Theory]
    [InlineData("story", "a story")]
    [InlineData("report", "a report")]
    [InlineData("page", "a page")]
    [InlineData("roles", "a page", "roles.md")]
    [InlineData("site", "site.yml")]
    public void Guide_lists_exactly_the_keys_there_are(string kind, params string[] sections) => Assert.Equal(
        Rows(FrontMatterKind.All.Single(all => all.Name == kind).Keys), sections.SelectMany(RowsOf));

    [Fact]
    public void Guide_names_exactly_the_reports_that_can_not_be() =>
        Assert.Equal(ReportReader.ReservedSlugs, Guide.Split(" are taken; for reports, ")[1].Split('.')[0].Split('`').Where((_, index) => index % 2 == 1));

    // The keys of lists and mappings stand in tables of their own, below.
    private static IEnumerable<string> Rows(IReadOnlyList<DescribedKey> keys) =>
        keys.Select(key => $"{key.Note.Path}{(key.Shape.IsRequired ? " *" : "")}: {key.Note.Words}").Concat(keys.SelectMany(key => Rows(key.Keys)));

    private static IEnumerable<string> RowsOf(string section)
    {
        var lines = Guide.Split($"\n## Keys of {section}\n")[1].Split("\n## ")[0].Split('\n');
        var parent = "";
        foreach (var line in lines)
        {
            parent = Parent().Match(line) is { Success: true } of ? of.Groups["key"].Value + "." : parent;
            if (Row().Match(line) is { Success: true } row)
            {
                yield return $"{parent}{row.Groups["key"].Value}{row.Groups["star"].Value}: {row.Groups["words"].Value.Replace("`", "", StringComparison.Ordinal)}";
            }
        }
    }

    [GeneratedRegex("^(Each entry of|The entry) `(?<key>\\w+)`", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Parent();

    [GeneratedRegex("^\\| `(?<key>\\w+)`(?<star>( \\*)?) \\| (?<words>[^|]*) \\|", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
