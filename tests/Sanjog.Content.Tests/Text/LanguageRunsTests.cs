using CsCheck;
using Sanjog.Content.Text;

namespace Sanjog.Content.Tests.Text;

public sealed class LanguageRunsTests
{
    // A run is written [bn:...]; what needs no mark stands as it is.
    [Theory]
    [InlineData("", "")]
    [InlineData("Plain, 112!", "Plain, 112!")]
    [InlineData("কলকাতা", "[bn:কলকাতা]")]
    [InlineData("दिल्ली", "[hi:दिल्ली]")]
    [InlineData("In কলকাতা, West Bengal", "In [bn:কলকাতা], West Bengal")]
    [InlineData("“আমি যাব”", "“[bn:আমি যাব]”")]
    [InlineData("(এক, দুই - তিন!)", "([bn:এক, দুই - তিন]!)")]
    [InlineData("কথা बात", "[bn:কথা] [hi:बात]")]
    [InlineData("কথা, NGO, কাজ", "[bn:কথা], NGO, [bn:কাজ]")]
    [InlineData("Groupe Développement", "Groupe Développement")]
    public void Letters_are_marked_by_their_script(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Theory]
    [InlineData("আমি যাব।", "[bn:আমি যাব।]")]
    [InlineData("मैं जाऊँगी।", "[hi:मैं जाऊँगी।]")]
    [InlineData("“আমি যাব”। Then", "“[bn:আমি যাব”।] Then")]
    [InlineData("কথা॥ बात॥", "[bn:কথা॥] [hi:बात॥]")]
    [InlineData("কথা। বাকি", "[bn:কথা। বাকি]")]
    [InlineData("A। B", "A। B")]
    public void A_danda_belongs_to_the_sentence_that_it_ends(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Theory]
    [InlineData("ক্\u200C and", "[bn:ক্\u200C] and")]
    [InlineData("ক্\u200Dষ and", "[bn:ক্\u200Dষ] and")]
    [InlineData("ক\u0301 and", "[bn:ক\u0301] and")]
    [InlineData("ক\u0951 and", "[bn:ক\u0951] and")]
    [InlineData("ক 👩\u200D👧 and", "[bn:ক] 👩\u200D👧 and")]
    [InlineData("ক 👩\u200D👧 খ", "[bn:ক 👩\u200D👧 খ]")]
    public void Marks_and_joiners_stay_with_their_letter(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Theory]
    [InlineData("২০০৫", "[bn:২০০৫]")]
    [InlineData("१२", "[hi:१२]")]
    [InlineData("112 নম্বরে 24 ঘণ্টা, 7", "112 [bn:নম্বরে 24 ঘণ্টা], 7")]
    public void Digits_of_a_script_count_as_its_letters(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Theory]
    [InlineData("আমি যাব। PDF আছে।", "bn", "আমি যাব। [en:PDF] আছে।")]
    [InlineData("कथा কথা", "hi", "कथा [bn:কথা]")]
    [InlineData("কথা Тест", "bn", "কথা Тест")]
    [InlineData("কথা and text", "fr", "[bn:কথা] and text")]
    public void A_text_needs_no_mark_for_its_own_language(string text, string own, string expected) => Assert.Equal(expected, Marked(text, own));

    [Theory]
    [InlineData("112!", "")]
    [InlineData("Text", "own")]
    [InlineData("কথা", "bn")]
    [InlineData("কথা बात, NGO কাজ", "bn hi own")]
    public void Languages_are_named_once(string text, string expected) => Assert.Equal(expected, string.Join(' ', LanguageRuns.In(text).Select(language => language ?? "own")));

    [Fact]
    public void Nothing_is_lost_whatever_the_text() => Gen.OneOf(Gen.Char, Gen.Char['\u0900', '\u09FF'], Gen.Char['\u200C', '\u200D'], Gen.Char[' ', 'z']).Array[0, 30]
        .Sample(letters => Assert.Equal(new string(letters), string.Concat(LanguageRuns.Of(new string(letters)).Select(run => run.Text))));

    private static string Marked(string text, string? own = null) =>
        string.Concat(LanguageRuns.Of(text, own).Select(run => run.Language is null ? run.Text : $"[{run.Language}:{run.Text}]"));
}
