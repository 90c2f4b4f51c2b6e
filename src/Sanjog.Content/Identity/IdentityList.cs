using System.Security.Cryptography;
using System.Text;
using Sanjog.Content.Text;

namespace Sanjog.Content.Identity;

/// <summary>Words that must never be published, such as the real names of people whose names were changed.</summary>
public sealed class IdentityList
{
    private const string Mark = "[...]";

    // What may stand between the words of a name: a space, a line's end, a hyphen, the signs of emphasis.
    private const int WidestGap = 3;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // The words of each name, by the first of them.
    private readonly ILookup<string, string[]> names;

    private IdentityList(IReadOnlyList<string[]> names)
    {
        this.names = names.ToLookup(words => words[0], StringComparer.Ordinal);
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names.Select(words => string.Join(' ', words))))));
    }

    /// <summary>A list without a word.</summary>
    public static IdentityList Empty { get; } = new([]);

    /// <summary>Two lists with the same fingerprint hold the same words.</summary>
    public string Fingerprint { get; }

    internal bool IsEmpty => names.Count == 0;

    /// <summary>Reads a list: one name or word a line; empty lines, and lines that begin with #, count for nothing.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="InvalidDataException">It is no UTF-8 text.</exception>
    public static IdentityList Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path, StrictUtf8));
        }
        catch (DecoderFallbackException fault)
        {
            throw new InvalidDataException($"{path} is not UTF-8 text. Save it as UTF-8.", fault);
        }
    }

    /// <summary>Reads the text of a list.</summary>
    public static IdentityList Parse(string text) => new(
    [
        .. text.Split('\n').Select(line => Nfc.Of(line.Trim())).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => NameWord.All(FoldedText.Of(line).Value).Select(word => word.Letters).ToArray())
            .Where(words => words.Length > 0).OrderBy(words => string.Join(' ', words), StringComparer.Ordinal),
    ]);

    /// <summary>Where names of the list stand in a text, in its own indices.</summary>
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
            if (LastWordOfName(words, index) is { } last)
            {
                yield return (folded.OriginOf(words[index].Start), folded.OriginOf(words[last].End - 1) + 1);
                index = last;
            }
        }
    }

    /// <summary>The text with a mark in place of each name, for logs and messages.</summary>
    internal string Mask(string text)
    {
        if (IsEmpty)
        {
            return text;
        }

        var masked = Nfc.Of(text);
        foreach (var (start, end) in Find(masked).Reverse())
        {
            masked = string.Concat(masked.AsSpan(0, start), Mark, masked.AsSpan(end));
        }

        return masked;
    }

    private int? LastWordOfName(List<NameWord> words, int first)
    {
        foreach (var name in words[first].Forms().SelectMany(form => names[form]))
        {
            var last = first + name.Length - 1;
            if (last < words.Count && Enumerable.Range(0, name.Length).All(offset => IsWord(words, first + offset, name, offset)))
            {
                return last;
            }
        }

        return null;
    }

    // Only the last word of a name takes an ending.
    private static bool IsWord(List<NameWord> words, int index, string[] name, int offset) =>
        (offset == name.Length - 1 ? words[index].Forms().Contains(name[offset]) : words[index].Letters == name[offset])
        && (offset == 0 || words[index].Start - words[index - 1].End <= WidestGap);
}
