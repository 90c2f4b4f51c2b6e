namespace Sanjog.Content.Text;

/// <summary>Finds the word somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest slips from <paramref name="word"/>, or null when none is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, word.Length / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= limit)
            .Select(candidate => (candidate, slips: Slips(word, candidate)))
            .Where(pair => pair.slips <= limit)
            .OrderBy(pair => pair.slips).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>All things, nearest name first: by words in common, then by slips.</summary>
    public static IEnumerable<T> Of<T>(string typed, IEnumerable<T> things, Func<T, string> name)
    {
        var words = Words(typed);
        return things
            .Select(thing => (thing, common: Words(name(thing)).Count(words.Contains), slips: Slips(typed, name(thing))))
            .Where(entry => entry.common > 0 || entry.slips <= Math.Max(2, typed.Length / 2))
            .OrderByDescending(entry => entry.common).ThenBy(entry => entry.slips)
            .Select(entry => entry.thing);
    }

    /// <summary>
    /// Letters to add, drop, replace or swap with their neighbour until one word is the other (optimal string
    /// alignment distance), without regard to case.
    /// </summary>
    public static int Slips(string from, string to)
    {
        from = from.ToLowerInvariant();
        to = to.ToLowerInvariant();
        var distance = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                distance[i, j] = Step(distance, from, to, i, j);
            }
        }

        return distance[from.Length, to.Length];
    }

    private static HashSet<string> Words(string name) =>
        [.. name.ToLowerInvariant().Split('-', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2)];

    private static int Step(int[,] distance, string from, string to, int i, int j)
    {
        if (i == 0 || j == 0)
        {
            return i + j;
        }

        var replaced = distance[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        var best = Math.Min(replaced, 1 + Math.Min(distance[i - 1, j], distance[i, j - 1]));
        var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.Min(best, distance[i - 2, j - 2] + 1) : best;
    }
}
