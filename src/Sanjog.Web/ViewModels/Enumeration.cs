namespace Sanjog.Web.ViewModels;

/// <summary>Several things in one sentence.</summary>
internal static class Enumeration
{
    /// <returns>"one", "one and two", "one, two and three"; nothing for nothing.</returns>
    public static string InWords(this IReadOnlyList<string> things) =>
        things.Count < 2 ? string.Concat(things) : $"{string.Join(", ", things.SkipLast(1))} and {things[^1]}";
}
