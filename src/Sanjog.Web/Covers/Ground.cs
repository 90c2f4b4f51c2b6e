using System.Globalization;

namespace Sanjog.Web.Covers;

/// <summary>Running stitches on the cloth, behind everything else, for a cloth of any width.</summary>
internal static class Ground
{
    public static readonly IReadOnlyList<Func<int, string>> All =
    [
        width => Lines(33, 204, 11, y => $"M{(y % 2 == 0 ? 4 : 10)} {y}H{width}"),
        width => Lines(36, 212, 13, y => $"M14 {y}q17-9 34 0t{Waves(width, 34)}"),
        width => Lines(44, 226, 13, y => $"M14 {y}q68-26 136 0t{Waves(width, 136)}"),
        width => Lines(66, (width / 2) + 36, 12, r => $"M{(width / 2) - r} 112a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0-{2 * r} 0"),
        width => Lines(30, width - 20, 12, x => $"M{x} {(x % 24 == 6 ? 20 : 26)}V208"),
        width => Lines(44, 220 + Rise(width), 13, y => $"M14 {y}L{width - 14} {y - Rise(width)}"),
    ];

    private static string Lines(int first, int last, int step, Func<int, FormattableString> line) =>
        string.Concat(Enumerable.Range(0, ((last - first) / step) + 1).Select(index => line(first + (index * step)).ToString(CultureInfo.InvariantCulture)));

    // Those after the first, until the far side is reached.
    private static string Waves(int width, int length) => string.Join(' ', Enumerable.Repeat($"{length} 0", (width - 29) / length));

    // A slope that is the same on every width.
    private static int Rise(int width) => (width - 30) / 3;
}
