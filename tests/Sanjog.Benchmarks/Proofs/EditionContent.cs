using System.Runtime.InteropServices;
using System.Text;
using Sanjog.Tests;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>
/// A content folder in which every file carries the word of one edition. The next edition takes its place at one instant,
/// as in a deployment: the folder is a link that is led to another one.
/// </summary>
internal sealed class EditionContent : IDisposable
{
    // Long enough that a publication of some hundred stories outgrows SQLite's memory and writes to the log before its end.
    private const int WordsInBody = 450;

    private readonly TestContent[] folders = [new(), new()];
    private readonly int stories;

    public EditionContent(int stories)
    {
        this.stories = stories;
        Publish();
    }

    /// <summary>The edition that the folder holds; the first is 1.</summary>
    public int Current { get; private set; }

    public int Stories => stories;

    public string Root => Path.Combine(folders[0].Folder, "published");

    public string StorePath => folders[0].StorePath;

    public void Publish()
    {
        var edition = Current + 1;
        var folder = folders[edition % folders.Length];
        Write(folder, EditionWord.Of(edition));
        var link = Root + "-next";
        Directory.CreateSymbolicLink(link, folder.Root);
        if (Rename(CString(link), CString(Root)) != 0)
        {
            throw new IOException($"{Root} could not be led to another folder.");
        }

        Current = edition;
    }

    public void Dispose()
    {
        foreach (var folder in folders)
        {
            folder.Dispose();
        }
    }

    private void Write(TestContent folder, string word)
    {
        var site = File.ReadAllLines(folder.PathOf("site.yml"))
            .Select(line => line.StartsWith("summary:", StringComparison.Ordinal) ? $"summary: A site of {word}." : line);
        folder.Write("site.yml", string.Join('\n', site) + "\n");
        foreach (var page in (string[])["home", "about"])
        {
            folder.Write($"pages/{page}.md", $"---\ntitle: The page {page} of {word}\nsummary: About {word}.\n---\nText of {word}.\n");
        }

        var body = string.Join(' ', Enumerable.Repeat($"Words of {word}.", WordsInBody / 3));
        for (var number = 0; number < stories; number++)
        {
            WriteStory(folder, number, word, body);
        }
    }

    private static void WriteStory(TestContent folder, int number, string word, string body) => folder.Write(
        $"stories/story-{number}.md",
        $"---\ntitle: Story {number} of {word}\nsummary: About {word}.\nkind: story\nadded: 2024-01-01\ntags: [everyone, {word}]\nplace: Place of {word}\n---\n{body}\n");

    private static byte[] CString(string path) => Encoding.UTF8.GetBytes(path + '\0');

    // File.Move takes no link to a folder.
    [DllImport("libc", EntryPoint = "rename")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Rename(byte[] from, byte[] to);
}
