namespace Sanjog.Content;

/// <summary>
/// A number for the path, size and time of change of a file. Those of many files are added up, whatever order a disk lists
/// them in. It tells apart what chance changes, and need not withstand an attack: whoever can write the files needs none.
/// </summary>
internal static class FileFingerprint
{
    public static ulong Of(ContentFile file)
    {
        var slash = file.Path.LastIndexOf('/');
        return Of(file.Path.AsSpan(0, Math.Max(slash, 0)), file.Path.AsSpan(slash + 1), file.Size, file.ModifiedUtc);
    }

    public static ulong Of(ReadOnlySpan<char> folder, ReadOnlySpan<char> name, long size, DateTime modifiedUtc) =>
        Mixed(Mixed(Mixed(Letters(folder) ^ Mixed(Letters(name))) ^ (ulong)size) ^ (ulong)modifiedUtc.Ticks);

    // FNV-1a (draft-eastlake-fnv, section 2), over letters instead of bytes.
    private static ulong Letters(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }

        return hash;
    }

    // The finish of SplitMix64 (Steele, Lea and Flood 2014): each bit of the input changes half of those of the result.
    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15UL;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
