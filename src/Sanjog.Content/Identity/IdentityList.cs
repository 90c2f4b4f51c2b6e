using System.Security.Cryptography;
using System.Text;
using Sanjog.Content.Text;

namespace Sanjog.Content.Identity;

/// <summary>Words that must never be published, such as the real names of people whose names were changed.</summary>
public sealed class IdentityList
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly IReadOnlyList<string> phrases;

    private IdentityList(IReadOnlyList<string> phrases)
    {
        this.phrases = phrases;
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', phrases))));
    }

    /// <summary>A list without a word.</summary>
    public static IdentityList Empty { get; } = new([]);

    /// <summary>Two lists with the same fingerprint hold the same words.</summary>
    public string Fingerprint { get; }

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
    public static IdentityList Parse(string text) =>
        new([.. text.Split('\n').Select(line => Nfc.Of(line.Trim())).Where(line => line.Length > 0 && line[0] != '#').Distinct().Order(StringComparer.Ordinal)]);
}
