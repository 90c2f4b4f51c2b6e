using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sanjog.Content.Stories;

namespace Sanjog.Web.Covers;

/// <summary>How a cover is put together. The same slug gives the same design for ever: a test pins what comes out.</summary>
/// <param name="Echoes">Lines around the motif, 0 to 3; the last of three is a line of dots.</param>
/// <param name="Side">-1, 0 or 1: where the motif stands.</param>
internal sealed record CoverDesign(
    CoverMotif Motif, Palette Palette, Func<int, string> Ground, Func<int, Piece> Border, Stitch First, Stitch Second, int Turn, int Echoes, int Side, bool IsMirrored, string Companion)
{
    // Any word would do. With this one the first eleven stories have ten palettes, and no two side by side are alike.
    private const string Salt = "needle/weave/";

    private static readonly int[] Turns = [-24, -12, 14, 32];

    /// <summary>What stands for the site as a whole: the lotus in a seam that its icon shows, in the icon's colours.</summary>
    public static CoverDesign OfSite { get; } = new(
        CoverMotif.Lotus, Palette.Indigo, Covers.Ground.All[0], Covers.Border.All[0], Stitch.All[0], Stitch.All[1], Turns[0],
        Echoes: 2, Side: 0, IsMirrored: false, Covers.Companion.All[0]);

    /// <param name="motif">The one that an editor chose; null lets the slug decide.</param>
    public static CoverDesign Of(string slug, CoverMotif? motif)
    {
        // SHA-256 stays what it is, which no hash of the framework promises.
        var dice = SHA256.HashData(Encoding.UTF8.GetBytes(Salt + slug));
        var stitch = dice[4] % Stitch.All.Count;
        return new CoverDesign(
            motif ?? Pick(Enum.GetValues<CoverMotif>(), dice[0]),
            Pick(Palette.All, dice[1]),
            Pick(Covers.Ground.All, dice[3]),
            Pick(Covers.Border.All, dice[2]),
            Stitch.All[stitch],
            Stitch.All[(stitch + 1 + (dice[5] % (Stitch.All.Count - 1))) % Stitch.All.Count],
            Pick(Turns, dice[6]),
            Echoes: dice[8] % 4,
            Side: (dice[9] % 3) - 1,
            IsMirrored: dice[7] % 2 == 1,
            Pick(Covers.Companion.All, dice[10]));
    }

    /// <summary>Nothing that moves, on a cloth that follows from the year alone.</summary>
    /// <param name="year">A financial year, such as "2022-23".</param>
    public static CoverDesign OfReport(string slug, string year) => Of(slug, CoverMotif.Lotus) with
    {
        Palette = Palette.OfYear(int.Parse(year.AsSpan(0, 4), CultureInfo.InvariantCulture)),
        Echoes = 0,
        Side = 0,
        IsMirrored = false,
    };

    private static T Pick<T>(IReadOnlyList<T> all, byte die) => all[die % all.Count];
}
