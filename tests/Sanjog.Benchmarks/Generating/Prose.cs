using System.Globalization;

namespace Sanjog.Benchmarks.Generating;

/// <summary>Draws words and sentences.</summary>
internal sealed class Prose(Vocabulary words, Random random)
{
    public Vocabulary Words => words;

    /// <summary>True once in so many times.</summary>
    public bool Once(int times) => random.Next(times) == 0;

    public string Pick(string[] choices) => choices[random.Next(choices.Length)];

    public IReadOnlyList<string> PickSome(string[] choices, int most) =>
        [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Pick(choices)).Distinct()];

    public string Sentence() =>
        string.Format(CultureInfo.InvariantCulture, words.Sentence, Pick(words.Times), Pick(words.Who), Pick(words.Where), Pick(words.What));

    public string Paragraph() => string.Join(' ', Enumerable.Range(0, random.Next(3, 7)).Select(_ => Emphasised(Sentence())));

    // As much as writers use: now and then a word, a link or a quotation.
    private string Emphasised(string sentence) => random.Next(12) switch
    {
        0 => $"**{sentence}**",
        1 => $"*{sentence}*",
        2 => $"\"{sentence}\"",
        3 => $"[{sentence}](/stories?page={random.Next(1, 20)})",
        4 when Once(4) => $"[{sentence}](https://example.org/{random.Next(100)})",
        _ => sentence,
    };
}
