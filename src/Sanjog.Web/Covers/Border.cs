namespace Sanjog.Web.Covers;

/// <summary>The line inside the seam of a cover.</summary>
internal static class Border
{
    private static readonly Piece Wave = new(
        Run("M16 17q5-6 10 0", "10 0", 25) + Run("M16 208q5-6 10 0", "10 0", 25) + Run("M17 17q-6 5 0 10", "0 10", 18) + Run("M283 17q-6 5 0 10", "0 10", 18)) { Width = 1.8 };

    private static readonly Piece Chain = new(
        Run("M15 17q6-7 15 0", "15 0", 17) + Run("M15 17q6 7 15 0", "15 0", 17) + Run("M15 208q6-7 15 0", "15 0", 17) + Run("M15 208q6 7 15 0", "15 0", 17)
        + Run("M17 17q-6 7 0 15", "0 15", 11) + Run("M17 17q6 7 0 15", "0 15", 11) + Run("M283 17q-6 7 0 15", "0 15", 11) + Run("M283 17q6 7 0 15", "0 15", 11)) { Width = 1.5 };

    private static readonly Piece Zigzag = new(
        $"M16 19{Repeat("l5-5 5 5", 26)}M16 206{Repeat("l5 5 5-5", 26)}M19 20{Repeat("l-5 5 5 5", 18)}M281 20{Repeat("l5 5-5 5", 18)}") { Width = 1.8 };

    public static readonly IReadOnlyList<Piece> All =
    [
        new("M16 16H284V209H16Z") { Width = 2.5, Stitches = "0 7" },
        Wave,
        Zigzag,
        new("M17 17H283V208H17Z") { Width = 4, Stitches = "4 6", IsSquare = true },
        new("M15 15H285V210H15Z") { Stitches = "7 5" },
        Chain,
    ];

    // "t" goes on with the mirrored curve (SVG 2, section 9.3.7).
    private static string Run(string start, string step, int steps) => $"{start}t{string.Join(' ', Enumerable.Repeat(step, steps))}";

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
