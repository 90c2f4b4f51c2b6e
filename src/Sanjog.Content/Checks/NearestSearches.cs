namespace Sanjog.Content.Checks;

/// <summary>
/// Remembers what was found to be nearest, and ends the searching of one check: hundreds of broken links have one cause and
/// are no slips, and among thousands of names each search takes milliseconds.
/// </summary>
internal sealed class NearestSearches(CancellationToken cancellation)
{
    public const int Most = 200;

    private readonly Dictionary<(string Among, string Word), string?> found = [];

    /// <param name="among">Where is searched: the same word can be near to something else elsewhere.</param>
    /// <returns>Null when nothing is near, and when enough was searched for.</returns>
    public string? Find(string among, string word, Func<string, string?> search)
    {
        if (!found.TryGetValue((among, word), out var nearest) && found.Count < Most)
        {
            cancellation.ThrowIfCancellationRequested();
            found[(among, word)] = nearest = search(word);
        }

        return nearest;
    }
}
