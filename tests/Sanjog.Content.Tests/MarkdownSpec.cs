using Sanjog.Tests;

namespace Sanjog.Content.Tests;

/// <summary>One example of a spec file: what is written, and the markup it becomes.</summary>
public sealed record MarkdownExample(string Input, string Expected);

/// <summary>
/// Reads Specs/*.md. An example there is a fence of four tildes with the word example; a line that holds only a full
/// stop divides what is written from the markup.
/// </summary>
internal static class MarkdownSpec
{
    private const string Fence = "~~~~";

    private static readonly string Folder = Path.Combine(Path.Combine(Repository.Root, "tests", "Sanjog.Content.Tests"), "Specs");

    /// <summary>Each example as its file and the line it begins on.</summary>
    public static IEnumerable<(string File, int Line)> All() =>
        from file in Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file).Index()
        where line.Item == $"{Fence} example"
        select (Path.GetFileName(file), line.Index + 1);

    public static MarkdownExample Read(string file, int line)
    {
        var example = File.ReadLines(Path.Combine(Folder, file)).Skip(line).TakeWhile(text => text != Fence).ToList();
        var middle = example.IndexOf(".");
        return new MarkdownExample(Joined(example[..middle]), Joined(example[(middle + 1)..]));
    }

    private static string Joined(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
