using CsCheck;
using Sanjog.Content.Markup;
using Sanjog.Content.Search;

namespace Sanjog.Content.Tests.Search;

public sealed class PassageTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(0, 200).Select(number => $"word{number}"));

    [Theory]
    [InlineData("The river and the garden.", "garden", "The river and the [garden].")]
    [InlineData("The Rivers run.", "river", "The [Rivers] run.")]
    [InlineData("Rivers and a river.", "\"river\"", "Rivers and a [river].")]
    [InlineData("They gave legal aid; aid was legal.", "\"legal aid\"", "They gave [legal] [aid]; aid was legal.")]
    [InlineData("নদীর ধারে বাড়ি।", "বাড়ি", "নদীর ধারে [বাড়ি]।")]
    [InlineData("Nothing.", "river", "")]
    public void The_words_are_marked(string text, string query, string expected) =>
        Assert.Equal(expected, Shown(Passage.Of(text, SearchTerms.Read(query))));

    [Fact]
    public void A_long_text_is_cut_around_the_place_with_most_of_the_terms()
    {
        var passage = Shown(Passage.Of(Long + " river " + Long + " river garden", SearchTerms.Read("river garden")));

        Assert.StartsWith("… word192 ", passage, StringComparison.Ordinal);
        Assert.EndsWith("[river] [garden]", passage, StringComparison.Ordinal);
        Assert.InRange(passage.Split(' ').Length, 5, 40);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(120)]
    [InlineData(130)]
    [InlineData(159)]
    [InlineData(160)]
    [InlineData(199)]
    public void A_long_text_is_cut_wherever_the_word_stands(int place)
    {
        var passage = Shown(Passage.Of(Long, SearchTerms.Read($"\"word{place}\"")));

        Assert.Contains($"[word{place}]", passage, StringComparison.Ordinal);
        Assert.InRange(passage.Split(' ').Length, 9, 40);
    }

    [Fact]
    public void Nothing_is_added_lost_or_repeated() => Gen.Char["ab \"অড়।\u200D\u09BC"].Array[0, 60].Select(letters => new string(letters)).Sample(text =>
    {
        var passage = Passage.Of(text, SearchTerms.Read("a অ"));
        Assert.True(passage.Count == 0 || string.Concat(passage.Select(piece => piece.Text)).Replace("…", "", StringComparison.Ordinal).Trim() is var shown && text.Contains(shown, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("<p>One <em>t</em>wo &amp; three</p><p>four</p>", " One two & three  four ")]
    [InlineData("<p>word<sup id=\"x\">1</sup></p>", " word 1  ")]
    [InlineData("<p>a <abbr title=\"b &gt; c\">d</abbr>e<br />f</p>", " a de f ")]
    public void Markup_becomes_what_is_read(string html, string expected) => Assert.Equal(expected, MarkupText.Of(new TrustedHtml(html)));

    private static string Shown(IEnumerable<PassagePiece> passage) => string.Concat(passage.Select(piece => piece.IsFound ? $"[{piece.Text}]" : piece.Text));
}
