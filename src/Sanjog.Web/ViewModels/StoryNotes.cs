using Sanjog.Data.Stories;

namespace Sanjog.Web.ViewModels;

/// <summary>What is said beside the text of a story, on its page and in feeds.</summary>
internal static class StoryNotes
{
    public const string Summary = "This is a summary. The whole story takes its place when Sanjog adds it.";

    public static string ChangedNamesNote(this StoryCard story) => $"Name changed: {story.ChangedNames.InWords()}";
}
