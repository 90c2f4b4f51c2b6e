using Sanjog.Data.Store;

namespace Sanjog.Data.Search;

/// <summary>Counts in how many entries a word stands, for all that one publication adds and removes.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, Change> changes = new(StringComparer.Ordinal);

    /// <param name="entry">Its number; a word counts once for each.</param>
    /// <param name="step">1 for an entry that comes, -1 for one that goes.</param>
    public void Count(int entry, SearchFields fields, int step)
    {
        var known = changes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in fields.All)
        {
            foreach (var place in text.AsSpan().Split(' '))
            {
                var word = text.AsSpan(place);
                if (word.Length > 0)
                {
                    Count(known, word, entry, step);
                }
            }
        }
    }

    // In the order of the table, so that SQLite need not copy rows aside to make room between them.
    public void Write(RowWriter rows)
    {
        foreach (var (word, change) in changes.Where(change => change.Value.Entries != 0).OrderBy(change => change.Key, StringComparer.Ordinal))
        {
            rows.Execute(
                "INSERT INTO SearchWords (Word, Entries) VALUES ($0, $1) ON CONFLICT (Word) DO UPDATE SET Entries = Entries + excluded.Entries",
                word, change.Entries);
            if (change.Entries < 0)
            {
                rows.Execute("DELETE FROM SearchWords WHERE Word = $0 AND Entries <= 0", word);
            }
        }
    }

    private static void Count(Dictionary<string, Change>.AlternateLookup<ReadOnlySpan<char>> known, ReadOnlySpan<char> word, int entry, int step)
    {
        if (!known.TryGetValue(word, out var change))
        {
            known[word] = change = new Change();
        }

        if (change.LastEntry != entry)
        {
            change.LastEntry = entry;
            change.Entries += step;
        }
    }

    private sealed class Change
    {
        public int Entries { get; set; }

        public int LastEntry { get; set; }
    }
}
