namespace Sanjog.Web.Commands;

/// <summary>What the program needs of the system beside .NET: letters and clocks.</summary>
internal static class SystemData
{
    /// <summary>Says what is missing and how to mend it; null for nothing.</summary>
    public static string? Missing() =>
        !UnicodeWorks() ? "This system lacks ICU, so Bengali and Hindi could not be compared or found. Install libicu and switch invariant globalization off."
        : !TimeZoneInfo.TryFindSystemTimeZoneById(Content.Text.IndiaTime.ZoneName, out _) ? "This system lacks time zones, so nobody could say which day it is in Kolkata. Install tzdata."
        : null;

    // U+09DF is excluded from composition, so every working normalisation takes it apart (Unicode Standard Annex 15).
    private static bool UnicodeWorks() => "\u09DF".Normalize() == "\u09AF\u09BC";
}
