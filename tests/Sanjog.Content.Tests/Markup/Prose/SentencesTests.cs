using CsCheck;
using Sanjog.Content.Markup.Prose;

namespace Sanjog.Content.Tests.Markup.Prose;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One two. Three! Four? Five", "2 1 1 1")]
    [InlineData("Dr. Sen and Prof. A. B. Roy came.", "8")]
    [InlineData("It is 3.5 times more. So it is.", "5 3")]
    [InlineData("Acts such as the JJ Act, e.g. s. 74, i.e. No. 2 of 2016.", "14")]
    [InlineData("She said \"Stop.\" Then she went.", "3 3")]
    [InlineData("(All of it.) And more", "3 2")]
    [InlineData("Wait… not yet. Wait… Now.", "3 1 1")]
    [InlineData("He came etc. and left.", "5")]
    [InlineData("One – two — three.", "3")]
    [InlineData("মেয়েটি এল। সে বলল॥ তারপর?", "2 2 1")]
    [InlineData("ডা. সেন এলেন। মোঃ আলী এলেন।", "3 3")]
    [InlineData("वह आई। डॉ. सेन ने कहा।", "2 4")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void Sentences_are_counted_in_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Sentences.Of(text).Select(sentence => sentence.Words)));

    [Fact]
    public void Sentence_begins_at_its_first_letter() =>
        Assert.Equal([0, 6, 18], Sentences.Of("One. \u201CTwo.\u201D  ... (3 is it.)").Select(sentence => sentence.Start));

    [Fact]
    public void Every_word_is_in_a_sentence() => Gen.Char["ab. ?!।…–\"(3ক্"].Array[0, 60].Select(letters => new string(letters)).Sample(text =>
        Sentences.Of(text).Sum(sentence => sentence.Words)
            == text.Split([' ', '–'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit))
        && Sentences.Of(text).All(sentence => char.IsLetterOrDigit(text[sentence.Start])));
}
