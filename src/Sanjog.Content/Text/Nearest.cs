namespace Sanjog.Content.Text;

/// <summary>Finds the word somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest slips from <paramref name="word"/>, or null when none is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var most = Math.Max(1, word.Length / 3);
        foreach (var candidate in candidates)
        {
            if (Slips(word, candidate, most) is { } slips && (nearest is null || slips < most || string.CompareOrdinal(candidate, nearest) < 0))
            {
                // Whatever has more slips than this one need not be counted to the end.
                (nearest, most) = (candidate, slips);
            }
        }

        return nearest;
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
    public static int Slips(string from, string to) => Slips(from, to, int.MaxValue) ?? 0;

    /// <summary>The same, or null as soon as it is sure that there are more than <paramref name="most"/>.</summary>
    internal static int? Slips(string from, string to, int most)
    {
        if (Math.Abs(from.Length - to.Length) > most)
        {
            return null;
        }

        from = from.ToLowerInvariant();
        to = to.ToLowerInvariant();
        var (row, above, aboveThat) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        var leastAbove = 0;
        for (var i = 0; i <= from.Length; i++)
        {
            (aboveThat, above, row) = (above, row, aboveThat);
            for (var j = 0; j <= to.Length; j++)
            {
                row[j] = Step(row, above, aboveThat, from, to, i, j);
            }

            // Slips never grow fewer from row to row, but a swap reaches back over one.
            var least = row.Min();
            if (least > most && leastAbove > most)
            {
                return null;
            }

            leastAbove = least;
        }

        return row[to.Length] <= most ? row[to.Length] : null;
    }

    private static HashSet<string> Words(string name) =>
        [.. name.ToLowerInvariant().Split('-', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2)];

    private static int Step(int[] row, int[] above, int[] aboveThat, string from, string to, int i, int j)
    {
        if (i == 0 || j == 0)
        {
            return i + j;
        }

        var replaced = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        var best = Math.Min(replaced, 1 + Math.Min(above[j], row[j - 1]));
        var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.Min(best, aboveThat[j - 2] + 1) : best;
    }
}
