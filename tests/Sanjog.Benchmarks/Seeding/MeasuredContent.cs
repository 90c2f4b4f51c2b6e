using System.Text.RegularExpressions;
using Sanjog.Benchmarks.Generating;

namespace Sanjog.Benchmarks.Seeding;

/// <summary>Generated content in a folder of its own, with a place for a store and for Hugo's site.</summary>
internal sealed partial class MeasuredContent : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("sanjog-seeding-").FullName;
    private readonly string story;

    public MeasuredContent(int stories)
    {
        GeneratedContent.Write(Folder, stories);
        story = Directory.GetFiles(Path.Combine(Folder, "stories"), "*-000001.md").Single();
        // Files that were only just written would be compared byte by byte by the next seeding too.
        Thread.Sleep(Content.ContentFile.ClockTick);
    }

    public string Folder => Path.Combine(parent, "content");

    public string StorePath => Path.Combine(parent, "store", "sanjog.db");

    public string HugoFolder => Path.Combine(parent, "hugo");

    public string StorySlug => Path.GetFileNameWithoutExtension(story);

    public void DeleteStore()
    {
        if (Path.GetDirectoryName(StorePath) is { } folder && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Gives one story another title, as an editor would: to a new file that then takes the old one's place.</summary>
    public void ChangeStory(string title)
    {
        var changed = Title().Replace(File.ReadAllText(story), $"title: \"{title}\"", 1);
        File.WriteAllText(story + ".tmp", changed);
        File.Move(story + ".tmp", story, overwrite: true);
    }

    public void Dispose() => Directory.Delete(parent, recursive: true);

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Title();
}
