using Sanjog.Content.Stories;

namespace Sanjog.Web.ViewModels;

/// <summary>What the kinds of stories are called on pages.</summary>
internal static class KindNames
{
    /// <summary>The kind of that name in an address; null for none.</summary>
    public static StoryKind? Find(string name) =>
        Enum.TryParse<StoryKind>(name, ignoreCase: true, out var kind) && kind.ToString().Equals(name, StringComparison.OrdinalIgnoreCase) ? kind : null;

    public static string Singular(this StoryKind kind) => kind switch
    {
        StoryKind.Series => "Series",
        StoryKind.Practice => "From practice",
        _ => "Story",
    };

    public static string Plural(this StoryKind kind) => kind switch
    {
        StoryKind.Series => "Series",
        StoryKind.Practice => "From practice",
        _ => "Stories of people",
    };
}
