namespace Sanjog.Content.Text;

/// <summary>Names that nobody can tell apart by looking at them, or that a disk or a phone may take for one.</summary>
internal static class LookAlike
{
    /// <summary>The same for names that differ only in case, in how letters are stored, or in invisible joiners.</summary>
    public static string Fold(string name)
    {
        var folded = Cased(name);
        return folded.AsSpan().ContainsAny('\u200C', '\u200D')
            ? Nfc.Of(folded.Replace("\u200C", "", StringComparison.Ordinal).Replace("\u200D", "", StringComparison.Ordinal))
            : folded;
    }

    /// <summary>True for two names that have one address on the site, which keeps joiners apart.</summary>
    public static bool IsAddressOf(string name, string other) => Cased(name) == Cased(other);

    private static string Cased(string name) => Nfc.Of(name).ToLowerInvariant();
}
