using Sanjog.Content.Pages;

namespace Sanjog.Content;

/// <summary>What the path of a file says, relative to the content folder and with forward slashes.</summary>
internal static class ContentPath
{
    /// <summary>The files that every site has.</summary>
    public static IReadOnlyList<string> Required { get; } = [ContentFolder.SiteFile, .. PageReader.Names.Select(name => $"{ContentFolder.Pages}/{name}.md")];

    /// <summary>The folder it is in, directly or deeper; empty for a file beside the folders.</summary>
    public static string FolderOf(string path) => path[..Math.Max(0, path.IndexOf('/'))];

    public static bool IsStory(string path) => FolderOf(path) == ContentFolder.Stories;

    public static bool IsReport(string path) => FolderOf(path) == ContentFolder.Reports;

    public static string OfStory(string slug) => $"{ContentFolder.Stories}/{slug}.md";
}
