using System.Text;
using System.Text.RegularExpressions;

namespace Sanjog.Content.Reports;

/// <summary>Collects texts that stand on no page, each once, and pays for them.</summary>
internal sealed partial class PdfRemarks(PdfBudget budget)
{
    private readonly HashSet<string> all = new(StringComparer.Ordinal);

    public IReadOnlyList<string> All => [.. all.Order(StringComparer.Ordinal)];

    /// <exception cref="PdfCostException">There are more than any report has.</exception>
    public void Add(string? text)
    {
        if (text is not null && PdfWords.Cleaned(text) is { Length: > 0 } cleaned && all.Add(cleaned))
        {
            budget.Keep(cleaned.Length);
        }
    }

    /// <summary>Takes all that a packet of XMP says between its marks, in them and in its comments, also where it is broken.</summary>
    /// <inheritdoc cref="Add" path="/exception"/>
    public void AddPacket(byte[] packet)
    {
        using var reader = new StreamReader(new MemoryStream(packet), Encoding.UTF8);
        foreach (var part in Mark().Split(Thumbnail().Replace(reader.ReadToEnd(), "")))
        {
            Add(part);
        }
    }

    [GeneratedRegex("[<>\"']", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    // Base64 in lines of 76 letters (RFC 2045, section 6.8), of which a picture has thousands.
    [GeneratedRegex("[A-Za-z0-9+/=]{70,}", RegexOptions.NonBacktracking)]
    private static partial Regex Thumbnail();
}
