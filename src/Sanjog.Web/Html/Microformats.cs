using Sanjog.Data.Stories;

namespace Sanjog.Web.Html;

/// <summary>
/// Class names by which readers of feeds find stories in pages (microformats.org, microformats2). They change nothing that is seen.
/// </summary>
internal static class Microformats
{
    /// <summary>The names for a story, and none for a sensitive one: it is not to be carried to where such readers show it.</summary>
    public static string? Marked(this StoryCard story, string names) => story.Sensitive ? null : names;
}
