using CsCheck;
using Sanjog.Content.Search;

namespace Sanjog.Content.Tests.Search;

public sealed class SearchTermsTests
{
    [Theory]
    [InlineData("legal aid", "legal aid*")]
    [InlineData("\"legal aid\" law", "[legal aid] law*")]
    [InlineData("law \"legal aid\"", "law [legal aid]")]
    [InlineData("\"legal aid", "[legal aid]")]
    [InlineData("\"legal\"", "legal")]
    [InlineData("c++", "c")]
    [InlineData("AND OR NOT", "and or not*")]
    [InlineData("NEAR(a b)", "near a b")]
    [InlineData("title:river*", "title river*")]
    [InlineData("*", "")]
    [InlineData("\"\"\"", "")]
    [InlineData("\u0000river\u0000bank", "river bank*")]
    [InlineData("\uD800", "")]
    [InlineData("a b c d e f g h i j", "a b c d e f g h")]
    [InlineData("CRÈME", "creme*")]
    [InlineData("২০১২-१३", "2012 13*")]
    [InlineData("ক্\u200Dষ", "ক্ষ*")]
    [InlineData(null, "")]
    public void What_was_typed_is_words_and_never_an_instruction(string? typed, string expected) => Assert.Equal(expected, Shown(SearchTerms.Read(typed)));

    [Theory]
    [InlineData("বাড়ি", "বাড\u09BCি", "বাড়ি")]
    [InlineData("बाज़ार", "बाज\u093Cार", "बाज़ार")]
    [InlineData("ऩ", "न\u093C", "न")]
    public void Both_ways_to_write_a_nukta_are_one(string composed, string apart, string without)
    {
        var expected = Shown(SearchTerms.Read(composed.Normalize(System.Text.NormalizationForm.FormC)));

        Assert.Equal(expected, Shown(SearchTerms.Read(apart)));
        Assert.Equal(expected, Shown(SearchTerms.Read(without)));
    }

    [Fact]
    public void A_word_put_right_leaves_the_rest_as_typed()
    {
        var terms = SearchTerms.Read("Stop \"child traficking\" now").With(new Dictionary<string, string> { ["traficking"] = "trafficking" });

        Assert.Equal("Stop \"child trafficking\" now", terms.Typed);
        Assert.Equal("stop [child trafficking] now*", Shown(terms));
    }

    [Fact]
    public void Any_text_gives_few_words_of_letters_numbers_and_marks() => Gen.Char.Array[0, 300].Select(letters => new string(letters)).Sample(typed =>
    {
        var terms = SearchTerms.Read(typed);
        Assert.InRange(terms.Terms.Count, 0, 8);
        Assert.All(terms.Terms.SelectMany(term => term.Words), word => Assert.Equal([word], SearchWords.In(word).Select(again => again.Folded)));
    });

    private static string Shown(SearchTerms terms) => string.Join(' ', terms.Terms.Select(term =>
        (term.Words.Count > 1 ? $"[{string.Join(' ', term.Words)}]" : term.Words[0]) + (term.IsBeginning ? "*" : "")));
}
