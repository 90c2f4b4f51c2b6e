using System.Globalization;
using System.Text;
using Sanjog.Content.Text;

namespace Sanjog.Content.Identity;

/// <summary>Words that must never be published, such as the real names of people whose names were changed.</summary>
public sealed class IdentityList
{
    private const string Mark = "[...]";

    // How many signs may stand between the words of a name, beside any white space: a hyphen, a dot, quotation marks.
    private const int WidestGap = 3;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // The words of each name, by the first of them.
    private readonly ILookup<string, string[]> names;

    private IdentityList(IReadOnlyList<string[]> names, string fingerprint)
    {
        this.names = names.ToLookup(words => words[0], StringComparer.Ordinal);
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

    /// <summary>Reads a list: one name or word a line; empty lines, and lines that begin with #, count for nothing.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="InvalidDataException">It is empty, or no UTF-8 text.</exception>
    public static IdentityList Read(string path)
    {
        try
        {
            // A named pipe reports no size, and opening one could wait for ever. An empty list can't be meant.
            if (new FileInfo(path) is { Exists: true, Length: 0 })
            {
                throw new InvalidDataException($"{path} is empty, or no plain file.");
            }

            // Taken first: what changes in between is then read once more.
            var fingerprint = FingerprintOf(path);
            return Parse(File.ReadAllText(path, StrictUtf8), fingerprint);
        }
        catch (DecoderFallbackException fault)
        {
            throw new InvalidDataException($"{path} is not UTF-8 text. Save it as UTF-8.", fault);
        }
    }

    /// <summary>What a list would have as its fingerprint if it were read now.</summary>
    public static string FingerprintOf(string path) => new FileInfo(path) is { Exists: true } file
        ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}")
        : "";

    /// <summary>Reads the text of a list.</summary>
    public static IdentityList Parse(string text, string fingerprint) => new(
    [
        .. text.Split('\n', '\r').Select(line => Nfc.Of(line.Trim())).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => NameWord.All(FoldedText.Of(line).Value).Select(word => word.Letters).ToArray())
            .Where(words => words.Length > 0).OrderBy(words => string.Join(' ', words), StringComparer.Ordinal),
    ],
    fingerprint);

    /// <summary>True when a word of the list stands in a text.</summary>
    public bool IsIn(string text) => Find(Nfc.Of(text)).Any();

    /// <summary>Where names of the list stand in a text, in its own indices and in the order of their beginnings; they may overlap.</summary>
    /// <param name="text">In normalisation form C.</param>
    internal IEnumerable<(int Start, int End)> Find(string text)
    {
        if (IsEmpty)
        {
            yield break;
        }

        var folded = FoldedText.Of(text);
        var words = NameWord.All(folded.Value);
        for (var index = 0; index < words.Count; index++)
        {
            if (LastWordOfName(folded.Value, words, index) is { } last)
            {
                yield return (folded.OriginOf(words[index].Start), folded.EndOf(words[last].End - 1));
            }
        }
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

    // The longest name counts: what is left of it would tell who it is.
    private int? LastWordOfName(string text, List<NameWord> words, int first) => words[first].Forms().SelectMany(form => names[form])
        .Where(name => first + name.Length <= words.Count && Enumerable.Range(0, name.Length).All(offset => IsWord(text, words, first + offset, name, offset)))
        .Max(name => (int?)(first + name.Length - 1));

    // Only the last word of a name takes an ending.
    private static bool IsWord(string text, List<NameWord> words, int index, string[] name, int offset) =>
        (offset == name.Length - 1 ? words[index].Forms().Contains(name[offset]) : words[index].Letters == name[offset])
        && (offset == 0 || text[words[index - 1].End..words[index].Start].Count(sign => !char.IsWhiteSpace(sign)) <= WidestGap);
}
