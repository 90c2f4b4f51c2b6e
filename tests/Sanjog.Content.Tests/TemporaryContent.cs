using Sanjog.Content.Diagnostics;
using Sanjog.Tests;

namespace Sanjog.Content.Tests;

/// <summary>A content folder of a test's own, gone when the test ends.</summary>
internal sealed class TemporaryContent : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("sanjog-content-").FullName;

    public ContentFolder Scan() => ContentFolder.Scan(Root);

    public string PathOf(string path) => Path.Combine(Root, path);

    public TemporaryContent Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    /// <summary>A story with the keys every story has, and these.</summary>
    public TemporaryContent WriteStory(string slug, string keys = "", string body = "Text.\n") =>
        Write($"stories/{slug}.md", $"---\n{Texts.Keys}{keys}---\n{body}");

    /// <summary>All that a check finds, but that no story here has a record of consent, and that nobody called a help line.</summary>
    /// <param name="published">What was published before.</param>
    public IReadOnlyList<Diagnostic> Check(params IReadOnlyCollection<PublishedStory> published) =>
    [
        .. ContentCheck.Run(Scan(), PublishingRules.None, Texts.Today, published, () => { }, CancellationToken.None).Diagnostics
            .Where(diagnostic => diagnostic.Code != Codes.NoConsent && diagnostic.Code != Codes.NotCalled),
    ];

    /// <summary>The same, as it is printed.</summary>
    public IEnumerable<string> Lines() => Check().Select(diagnostic => diagnostic.ToString());

    public TemporaryContent CopyShipped()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
