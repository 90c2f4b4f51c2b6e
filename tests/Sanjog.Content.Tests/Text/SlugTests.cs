using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Sanjog.Content.Text;

namespace Sanjog.Content.Tests.Text;

public sealed class SlugTests
{
    // Letters, marks and joiners as they meet in real names, and what tends to break: halves of pairs, dotted capitals.
    private static readonly string[] Pieces =
    [
        "a", "B", "é", "e\u0301", "J\u030C", "İ", "ß", "ক", "্", "\u200D", "\u200C", "য\u09BC", "\u09DF", "ে", " ", "-", "!", "\u0301", "𐐀", "\uD800", "७",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char.Array[0, 40].Select(letters => new string(letters)),
        Gen.Int[0, Pieces.Length - 1].Array[0, 12].Select(picks => string.Concat(picks.Select(pick => Pieces[pick]))));

    [Theory]
    [InlineData("Courage Has a Face", "courage-has-a-face")]
    [InlineData("There's Power in the Pen", "theres-power-in-the-pen")]
    [InlineData("ILFAT – A change is blowing in the wind", "ilfat-a-change-is-blowing-in-the-wind")]
    [InlineData("  --both__ends//  ", "both-ends")]
    [InlineData("পাচারের শিকার", "পাচারের-শিকার")]
    [InlineData("हिन्दी में", "हिन्दी-में")]
    [InlineData("র‍্যাব", "র‍্যাব")]
    [InlineData("a\u200Db", "ab")]
    [InlineData("a\u200Bb\u00ADc\u2060d", "abcd")]
    [InlineData("\u200D\u200C", "")]
    [InlineData("\u0301\u09CD", "")]
    [InlineData("- \u0301a", "a")]
    [InlineData("e!\u0301", "\u00E9")]
    [InlineData("J\u030C", "\u01F0")]
    [InlineData("\uD800a", "a")]
    [InlineData("!?…", "")]
    [InlineData("", "")]
    public void Slug_keeps_letters_marks_and_digits_only(string words, string slug) => Assert.Equal(slug, Slug.From(words));

    // The pattern of .NET can't see letters beyond the first 65,536; that of an editor can.
    [Fact]
    public void Form_for_editors_takes_every_slug() => AnyText.Select(Slug.From).Where(Slug.IsValid).Where(slug => !slug.Any(char.IsSurrogate))
        .Sample(slug => Regex.IsMatch(slug, $"^({Slug.Form.Pattern})$", RegexOptions.None, TimeSpan.FromSeconds(10)));

    [Theory]
    [InlineData("A")]
    [InlineData("a--b")]
    [InlineData("a b")]
    [InlineData("-a")]
    [InlineData("a/b")]
    [InlineData("a.b")]
    [InlineData("")]
    public void Form_for_editors_refuses_common_slips(string name) => Assert.DoesNotMatch($"^({Slug.Form.Pattern})$", name);

    [Theory]
    [InlineData("a", true)]
    [InlineData("মেয\u09BCে", true)]
    [InlineData("মে\u09DFে", false)]
    [InlineData("Upper", false)]
    [InlineData("two--hyphens", false)]
    [InlineData("-a", false)]
    [InlineData("a b", false)]
    [InlineData("a.b", false)]
    [InlineData("\u200D", false)]
    [InlineData("a\u200Db", false)]
    [InlineData("\u0301", false)]
    [InlineData("", false)]
    public void Valid_slug_is_one_to_the_letter(string text, bool valid) => Assert.Equal(valid, Slug.IsValid(text));

    [Fact]
    public void Length_is_counted_in_code_points()
    {
        Assert.True(Slug.IsValid(string.Concat(Enumerable.Repeat("𐐨", 60))));
        Assert.False(Slug.IsValid(new string('a', 61)));
    }

    [Fact]
    public void A_joiner_beside_a_mark_that_goes_into_its_letter_is_loose() => Assert.Equal("\u00E1b", Slug.From("a!\u0301\u200Cb"));

    [Fact]
    public void Slug_of_a_slug_is_itself() => AnyText.Sample(text => Slug.From(Slug.From(text)) == Slug.From(text));

    [Fact]
    public void Slug_is_normalised() => AnyText.Sample(text => Slug.From(text).IsNormalized(NormalizationForm.FormC));

    [Fact]
    public void Slug_of_any_text_is_empty_or_valid_once_it_is_short() => AnyText.Sample(text =>
    {
        var slug = Slug.From(text);
        return slug.Length == 0 || slug.EnumerateRunes().Count() > Slug.MaxLength || Slug.IsValid(slug);
    });

    [Fact]
    public void Composed_and_decomposed_spellings_give_one_slug() => AnyText.Where(IsWellFormed).Sample(text =>
        Slug.From(text.Normalize(NormalizationForm.FormD)) == Slug.From(text.Normalize(NormalizationForm.FormC)));

    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}
