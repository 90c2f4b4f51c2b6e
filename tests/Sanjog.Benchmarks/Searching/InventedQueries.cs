namespace Sanjog.Benchmarks.Searching;

/// <summary>What readers might type: words of the stories themselves, so that nearly all are in thousands of them. That is the hardest case.</summary>
internal sealed class InventedQueries(IReadOnlyList<string[]> texts, int seed)
{
    private readonly Random random = new(seed);

    public string Next()
    {
        var words = texts[random.Next(texts.Count)];
        var place = random.Next(words.Length - 1);
        var word = words[place];
        return random.Next(10) switch
        {
            < 4 => word,
            < 6 => $"{word} {words[random.Next(words.Length)]}",
            6 => $"\"{word} {words[place + 1]}\"",
            7 => word[..((word.Length + 1) / 2)],
            8 => $"{word} {words[place + 1]} {words[random.Next(words.Length)]}",
            _ => WithSlip(word),
        };
    }

    private string WithSlip(string word)
    {
        var place = random.Next(word.Length);
        return word[..place] + word[Math.Min(word.Length, place + 1)..];
    }
}
