namespace Sanjog.Content.Text;

/// <summary>The one form of an address within the site.</summary>
public static class SitePath
{
    /// <summary>Its parts in small letters and normalisation form C, decoded. What stands between doubled slashes is no part.</summary>
    /// <param name="path">Decoded.</param>
    public static IReadOnlyList<string> Parts(string path) => Nfc.Of(path.ToLowerInvariant()).Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        // The one address with capitals: everywhere, a list of checksums bears this name.
        [var reports, "sha256sums"] when $"/{reports}" == SiteAddresses.Reports => [reports, "SHA256SUMS"],
        var parts => parts,
    };

    /// <summary>The path in that form, decoded: as an editor writes it.</summary>
    public static string Canonical(string path) => "/" + string.Join('/', Parts(path));
}
