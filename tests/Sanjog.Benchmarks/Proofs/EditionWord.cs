using System.Globalization;
using System.Text.RegularExpressions;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>The word by which a text says which edition of the content it comes from.</summary>
internal static partial class EditionWord
{
    public static string Of(int edition) => string.Create(CultureInfo.InvariantCulture, $"edition{edition}");

    /// <summary>The one edition that a text comes from.</summary>
    /// <param name="source">Names the text in the message.</param>
    /// <exception cref="ProofFailure">It comes from none, or from several.</exception>
    public static int Only(string text, string source)
    {
        var editions = All(text).Distinct().Order().ToList();
        return editions switch
        {
            [var only] => only,
            [] => throw new ProofFailure($"{source} names no edition."),
            _ => throw new ProofFailure($"{source} mixes the editions {string.Join(", ", editions)}."),
        };
    }

    private static IEnumerable<int> All(string text) =>
        Word().Matches(text).Select(match => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex("edition(?<number>[0-9]+)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
