namespace Sanjog.Content.Reports;

/// <summary>Judges the addresses of links (ISO 32000-1, section 12.6.4.7).</summary>
internal static class PdfAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>
    /// True for a page of the web, mail, a call, and a path from where the file itself is. Browsers take no notice of spaces and
    /// controls in front of and within the name of a scheme, and take two slashes, either way, for the name of a machine.
    /// </summary>
    public static bool IsHarmless(string address)
    {
        var read = string.Concat(address.Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter)));
        var end = read.IndexOfAny([':', '/', '?', '#', '\\']);
        return end >= 0 && read[end] == ':'
            ? Schemes.Contains(read[..end], StringComparer.OrdinalIgnoreCase)
            : read is not (['/' or '\\', '/' or '\\', ..] or ['\\', ..]);
    }
}
