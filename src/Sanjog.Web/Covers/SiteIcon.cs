namespace Sanjog.Web.Covers;

/// <summary>
/// The picture beside the page's name in a browser: a lotus in a seam, neutral to whoever looks over a shoulder. It stands in the
/// page, so that nobody waits for it and no browser asks for one that is not there.
/// </summary>
internal static class SiteIcon
{
    private const string Svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path fill='#22305f' d='M0 0h32v32H0z'/>"
        + "<g fill='none' stroke='#f8f0de' stroke-width='2' stroke-linecap='round'><path stroke-dasharray='3 3.5' d='M3 3h26v26H3z'/>"
        + "<path d='M16 24C10 18 11 12 16 8c5 4 6 10 0 16C9 23 7 19 7 15c3 0 4 1 5 2M16 24c7-1 9-5 9-9-3 0-4 1-5 2'/></g></svg>";

    /// <summary>As a <c>data:</c> address (RFC 2397).</summary>
    public static string Address { get; } = $"data:image/svg+xml,{Svg.Replace("#", "%23", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)}";
}
