namespace Sanjog.Data.Stories;

/// <summary>
/// The slug under which a story was known first: what names it for good, however often its file is renamed. See
/// docs/decisions/feed-ids.md.
/// </summary>
internal static class FirstSlug
{
    /// <param name="aliases">As they stand in the file, the oldest first.</param>
    public static string Of(string slug, IReadOnlyList<string> aliases) => aliases is [var oldest, ..] ? oldest : slug;
}
