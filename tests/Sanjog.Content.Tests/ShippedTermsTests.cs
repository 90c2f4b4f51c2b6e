using System.Text.RegularExpressions;
using Sanjog.Content.Stories;
using Sanjog.Tests;

namespace Sanjog.Content.Tests;

/// <summary>The words that a reader may not know are explained where they first stand in a story.</summary>
public sealed partial class ShippedTermsTests
{
    // As far as the eye still sees: the end of this sentence and the next one.
    private const int Near = 160;

    private static readonly ContentFolder Folder = ContentFolder.Scan(Repository.Content);

    private static readonly IReadOnlyList<Story> Stories =
        [.. Folder.Documents.Select(file => new ContentReader(Folder, PublishingRules.None).Read(file).Document).OfType<Story>()];

    [Theory]
    [InlineData("North 24 Parganas", "a district of West Bengal", 3)]
    [InlineData("Most Significant Change", "a way of evaluating work in which people take part", 1)]
    [InlineData("CBO", "community-based organisation", 1)]
    [InlineData("NGO", "non-governmental organisation", 1)]
    [InlineData("self-help group", "save money together", 1)]
    [InlineData("rights holder", "a person with rights", 1)]
    public void Term_is_explained_where_it_first_stands(string term, string meaning, int stories)
    {
        var texts = Stories.Select(story => Tag().Replace(story.Body.Value, "")).Where(text => text.Contains(term, StringComparison.Ordinal)).ToList();

        Assert.Equal(stories, texts.Count);
        Assert.All(texts, text => Assert.Contains(meaning, Around(text, text.IndexOf(term, StringComparison.Ordinal)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_says_that_it_is_a_district() => Assert.All(
        Stories.Where(story => story.Place?.Contains("Parganas", StringComparison.Ordinal) == true),
        story => Assert.Contains("North 24 Parganas district, West Bengal", story.Place, StringComparison.Ordinal));

    private static string Around(string text, int index) => text[Math.Max(0, index - Near)..Math.Min(text.Length, index + Near)];

    [GeneratedRegex("<[^>]+>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
