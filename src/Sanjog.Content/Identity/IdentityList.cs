using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sanjog.Content.Text;

namespace Sanjog.Content.Identity;

/// <summary>Words that must never be published, such as the real names of people whose names were changed.</summary>
public sealed partial class IdentityList
{
    private const string Mark = "[...]";

    // Shorter ones may be other words: initials written together.
    private const int ShortestGlued = 6;

    // Names in more words have too many ways to leave out spaces.
    private const int MostGlued = 5;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Names with a space between their words, and with spaces left out.
    private readonly HashSet<string> names;

    // How many words the names have that begin with a word; the most first.
    private readonly Dictionary<string, int[]> lengths;

    private IdentityList(IReadOnlyList<string[]> names, string fingerprint)
    {
        var written = names.SelectMany(words => WaysToWrite(words).Where(way => way.Length > 1 || words.Length == 1 || way[0].Length >= ShortestGlued)).ToList();
        this.names = written.Select(words => string.Join(' ', words)).ToHashSet(StringComparer.Ordinal);
        lengths = written.GroupBy(words => words[0], StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => group.Select(words => words.Length).Distinct().OrderDescending().ToArray(), StringComparer.Ordinal);
        Fingerprint = fingerprint;
    }

    /// <summary>A list without a word.</summary>
    public static IdentityList Empty { get; } = new([], "");

    /// <summary>
    /// The size and time of change of the file that it was read from. It stands in the store, and tells nothing about the words,
    /// as a hash of a short list would to whoever tries names.
    /// </summary>
    public string Fingerprint { get; }

    internal bool IsEmpty => names.Count == 0;

    /// <summary>Reads a list: one name or word a line; empty lines, and what stands behind a #, count for nothing.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="InvalidDataException">It is empty or no UTF-8 text, or a line holds no name or several. The message says so, and no name.</exception>
    public static IdentityList Read(string path)
    {
        try
        {
            // A named pipe reports no size, and opening one could wait for ever. An empty list can't be meant.
            if (new FileInfo(path) is { Exists: true, Length: 0 })
            {
                throw new InvalidDataException("It is empty, or no plain file.");
            }

            // Taken first: what changes in between is then read once more.
            var fingerprint = FingerprintOf(path);
            var list = Parse(File.ReadAllText(path, StrictUtf8), fingerprint);
            return list.IsEmpty ? throw new InvalidDataException("It holds no name.") : list;
        }
        catch (DecoderFallbackException fault)
        {
            throw new InvalidDataException("It is not UTF-8 text. Save it as UTF-8.", fault);
        }
    }

    /// <summary>What a list would have as its fingerprint if it were read now.</summary>
    public static string FingerprintOf(string path) => new FileInfo(path) is { Exists: true } file
        ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}")
        : "";

    /// <summary>Reads the text of a list.</summary>
    /// <exception cref="InvalidDataException">A line holds no name, or several.</exception>
    public static IdentityList Parse(string text, string fingerprint) => new(
        [.. text.ReplaceLineEndings("\n").Split('\n').Index().Select(line => IdentityListLine.Words(line.Item, line.Index + 1)).Where(words => words.Length > 0)], fingerprint);

    /// <summary>True when a word of the list stands in a text.</summary>
    public bool IsIn(string text) => Find(Nfc.Of(text)).Count > 0;

    /// <summary>Where names of the list stand in a text, in its own indices and in the order of their beginnings; they may overlap.</summary>
    /// <param name="text">In normalisation form C.</param>
    internal IReadOnlyList<(int Start, int End)> Find(string text)
    {
        if (IsEmpty)
        {
            return [];
        }

        var written = Find(FoldedText.Of(text)).Concat(EncodedWord().Matches(text).Where(word => IsInEncoded(word.Value)).Select(word => (word.Index, word.Index + word.Length)));
        return [.. (FoldedText.WithoutLinks(text) is { } read ? written.Union(Find(read)) : written).Order()];
    }

    /// <summary>The text with a mark in place of each name, for logs and messages.</summary>
    public string Mask(string text)
    {
        if (IsEmpty)
        {
            return text;
        }

        var whole = Nfc.Of(text);
        var masked = new StringBuilder(whole.Length);
        var done = 0;
        foreach (var (start, end) in Find(whole))
        {
            masked.Append(whole, done, Math.Max(0, start - done)).Append(end > done ? Mark : "");
            done = Math.Max(done, end);
        }

        return masked.Append(whole, done, whole.Length - done).ToString();
    }

    // "R K Das" is "RK Das" and "RKDas" too.
    private static IEnumerable<string[]> WaysToWrite(string[] words) => words.Length == 1 ? [words]
        : words.Length > MostGlued ? [words, [string.Concat(words)]]
        : WaysToWrite(words[1..]).SelectMany(rest => new string[][] { [words[0], .. rest], [words[0] + rest[0], .. rest[1..]] });

    private bool IsInEncoded(string word) => Find(FoldedText.Of(Nfc.Of(Uri.UnescapeDataString(word)))).Any();

    private IEnumerable<(int Start, int End)> Find(FoldedText folded)
    {
        var words = NameWord.All(folded.Value);
        for (var index = 0; index < words.Count; index++)
        {
            if (LengthOfName(words, index) is > 0 and var length)
            {
                yield return (folded.OriginOf(words[index].Start), folded.EndOf(words[index + length - 1].End - 1));
            }
        }
    }

    // The longest name counts: what is left of it would tell who it is. Only the last word of a name takes an ending.
    private int LengthOfName(List<NameWord> words, int first) =>
        lengths.GetValueOrDefault(words[first].Letters, []).FirstOrDefault(length => length > 1 && first + length <= words.Count && IsName(words.GetRange(first, length))) is > 0 and var length ? length
        : words[first].Forms().Any(names.Contains) ? 1
        : 0;

    private bool IsName(List<NameWord> words)
    {
        var before = string.Join(' ', words.SkipLast(1).Select(word => word.Letters));
        return words[^1].Forms().Any(form => names.Contains($"{before} {form}"));
    }

    [GeneratedRegex(@"[^\s()\[\]<>]*%[0-9A-Fa-f]{2}[^\s()\[\]<>]*", RegexOptions.NonBacktracking)]
    private static partial Regex EncodedWord();
}
