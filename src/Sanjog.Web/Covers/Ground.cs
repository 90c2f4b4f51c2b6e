using System.Globalization;

namespace Sanjog.Web.Covers;

/// <summary>Running stitches on the cloth, behind everything else.</summary>
internal static class Ground
{
    public static readonly IReadOnlyList<string> All =
    [
        Lines(33, 204, 11, y => $"M{(y % 2 == 0 ? 4 : 10)} {y}H300"),
        Lines(36, 212, 13, y => $"M14 {y}q17-9 34 0t34 0 34 0 34 0 34 0 34 0 34 0 34 0"),
        Lines(44, 226, 13, y => $"M14 {y}q68-26 136 0t136 0"),
        Lines(66, 186, 12, r => $"M{150 - r} 112a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0-{2 * r} 0"),
        Lines(30, 280, 12, x => $"M{x} {(x % 24 == 6 ? 20 : 26)}V208"),
        Lines(44, 310, 13, y => $"M14 {y}L286 {y - 90}"),
    ];

    private static string Lines(int first, int last, int step, Func<int, FormattableString> line) =>
        string.Concat(Enumerable.Range(0, ((last - first) / step) + 1).Select(index => line(first + (index * step)).ToString(CultureInfo.InvariantCulture)));
}
