namespace Sanjog.Web.Covers;

/// <summary>Something small beside a motif that does not stand in the middle.</summary>
internal static class Companion
{
    public static readonly IReadOnlyList<string> All =
    [
        "M-9 0H9M0-9V9M-6-6L6 6M6-6L-6 6M26-34v12M20-28h12M-24 30v12M-30 36h12",
        "M0 50C-6 20 6-10 0-44M0 30Q-20 26-22 10-4 12 0 30M0 12Q20 8 22-8 4-6 0 12M0-6Q-18-10-20-24-4-22 0-6M0-24Q14-28 16-40 2-38 0-24",
        "M0-6A6 6 0 1 0 0 6A6 6 0 1 0 0-6M0-8Q-10-20 0-28 10-20 0-8M0 8Q-10 20 0 28 10 20 0 8M-8 0Q-20-10-28 0-20 10-8 0M8 0Q20-10 28 0 20 10 8 0M8-8L16-16M-8 8L-16 16M-8-8L-16-16M8 8L16 16",
        "M-30-20q8-10 14 0 6-10 14 0M0 8q8-10 14 0 6-10 14 0M-24 34q6-8 11 0 5-8 11 0M12-40q6-8 11 0 5-8 11 0",
        "M-26-30q6-7 13 0t13 0 13 0 13 0M-26 0q6-7 13 0t13 0 13 0 13 0M-26 30q6-7 13 0t13 0 13 0 13 0",
        "M0-12A12 12 0 1 0 0 12A12 12 0 1 0 0-12M0-18V-28M0 18V28M-18 0H-28M18 0H28M13-13L20-20M-13-13L-20-20M13 13L20 20M-13 13L-20 20",
    ];
}
