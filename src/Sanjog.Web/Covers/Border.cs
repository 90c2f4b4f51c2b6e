using System.Globalization;

namespace Sanjog.Web.Covers;

/// <summary>The line inside the seam of a cover, for a cloth of any width that all repeats fit into.</summary>
internal static class Border
{
    public static readonly IReadOnlyList<Func<int, Piece>> All =
    [
        width => new Piece(Invariant($"M16 16H{width - 16}V209H16Z")) { Width = 2.5, Stitches = "0 7" },
        Wave,
        Zigzag,
        width => new Piece(Invariant($"M17 17H{width - 17}V208H17Z")) { Width = 4, Stitches = "4 6", IsSquare = true },
        width => new Piece(Invariant($"M15 15H{width - 15}V210H15Z")) { Stitches = "7 5" },
        Chain,
    ];

    private static Piece Wave(int width)
    {
        var (right, steps) = (width - 17, (width - 50) / 10);
        return new Piece(
            Run("M16 17q5-6 10 0", "10 0", steps) + Run("M16 208q5-6 10 0", "10 0", steps)
            + Run("M17 17q-6 5 0 10", "0 10", 18) + Run(Invariant($"M{right} 17q-6 5 0 10"), "0 10", 18)) { Width = 1.8 };
    }

    private static Piece Chain(int width)
    {
        var (right, steps) = (width - 17, (width - 45) / 15);
        return new Piece(
            Run("M15 17q6-7 15 0", "15 0", steps) + Run("M15 17q6 7 15 0", "15 0", steps)
            + Run("M15 208q6-7 15 0", "15 0", steps) + Run("M15 208q6 7 15 0", "15 0", steps)
            + Run("M17 17q-6 7 0 15", "0 15", 11) + Run("M17 17q6 7 0 15", "0 15", 11)
            + Run(Invariant($"M{right} 17q-6 7 0 15"), "0 15", 11) + Run(Invariant($"M{right} 17q6 7 0 15"), "0 15", 11)) { Width = 1.5 };
    }

    private static Piece Zigzag(int width)
    {
        var steps = (width - 40) / 10;
        return new Piece(Invariant(
            $"M16 19{Repeat("l5-5 5 5", steps)}M16 206{Repeat("l5 5 5-5", steps)}M19 20{Repeat("l-5 5 5 5", 18)}M{width - 19} 20{Repeat("l5 5-5 5", 18)}")) { Width = 1.8 };
    }

    // "t" goes on with the mirrored curve (SVG 2, section 9.3.7).
    private static string Run(string start, string step, int steps) => $"{start}t{string.Join(' ', Enumerable.Repeat(step, steps))}";

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
