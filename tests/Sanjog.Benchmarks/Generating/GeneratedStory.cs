using System.Globalization;

namespace Sanjog.Benchmarks.Generating;

/// <summary>One invented story. The same number, length and seed always give the same one.</summary>
internal sealed record GeneratedStory(string Slug, string Text)
{
    private static readonly string[] Kinds = ["story", "story", "story", "series", "practice"];

    public static GeneratedStory Make(int number, int words, int seed)
    {
        var prose = new Prose(Vocabulary.Of(number), new Random(HashCode(number, seed)));
        var where = prose.Pick(prose.Words.Where);
        var title = $"{prose.Pick(prose.Words.What)} {where}";
        var slug = $"{Content.Text.Slug.From(where)}-{GeneratedContent.NumberOf(number)}";
        return new GeneratedStory(slug, $"---\n{string.Join('\n', Keys(number, title, prose))}\n---\n\n{GeneratedBody.Write(prose, words)}");
    }

    private static IEnumerable<string> Keys(int number, string title, Prose prose)
    {
        var day = new DateOnly(2012, 1, 1).AddDays(number % 4000);
        yield return $"title: \"{title[..1].ToUpperInvariant()}{title[1..]}\"";
        yield return $"summary: \"{prose.Sentence()}\"";
        yield return $"kind: {prose.Pick(Kinds)}";
        yield return $"added: {Day(day.AddDays(30))}";
        yield return $"date: {Day(day)}";
        yield return $"tags: [{string.Join(", ", prose.PickSome(prose.Words.Themes, 3).Select(theme => $"\"{theme}\""))}]";
        foreach (var line in OptionalKeys(number, prose))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> OptionalKeys(int number, Prose prose)
    {
        if (number % 5 == 0)
        {
            yield return $"weight: {number % 90_000 + 1}";
        }

        if (number % 3 == 0)
        {
            yield return $"place: {prose.Pick(prose.Words.Places)}";
        }

        if (number % 8 == 0)
        {
            yield return $"aliases: [earlier-{GeneratedContent.NumberOf(number)}]";
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // System.HashCode differs from process to process.
    private static int HashCode(int number, int seed) => unchecked((seed * 486_187_739) + (number * 16_777_619));
}
