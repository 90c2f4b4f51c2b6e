using Sanjog.Content.Diagnostics;
using Sanjog.Tests;

namespace Sanjog.Content.Tests;

/// <summary>Reads texts that stand in the tests themselves, as if they were files.</summary>
internal static class Texts
{
    public const string Keys = "title: A title\nsummary: A summary.\nkind: story\nadded: 2026-11-25\n";

    /// <summary>The day on which the tests ask for advice.</summary>
    public static readonly DateOnly Today = new(2026, 11, 25);

    // The corpus has no site.yml, which no reading of a single file needs.
    private static readonly ContentReader Reader = new(ContentFolder.Scan(Path.Combine(Repository.Root, "tests", "Sanjog.Content.Tests", "Corpus")), PublishingRules.None);

    public static Reading Read(string path, string text) => Read(path, System.Text.Encoding.UTF8.GetBytes(text));

    public static Reading Read(string path, ReadOnlySpan<byte> bytes) => Reader.Read(path, bytes);

    /// <summary>A story with the keys every story has, and these.</summary>
    public static Reading Story(string keys = "", string body = "Text.\n") =>
        Read("stories/a-story.md", $"---\n{Keys}{keys}---\n{body}");

    /// <summary>The markup of a body in which nothing is wrong.</summary>
    public static string Html(string body)
    {
        var reading = Read("pages/about.md", $"---\ntitle: A title\nsummary: A summary.\n---\n{body}");
        Assert.Empty(reading.Diagnostics);
        return Assert.IsType<Content.Pages.Page>(reading.Document).Body.Value;
    }

    public static Diagnostic OnlyProblem(Reading reading) => Assert.Single(reading.Diagnostics);
}
