using Sanjog.Benchmarks.Generating;
using Sanjog.Content.Text;

namespace Sanjog.Content.Tests.Generating;

/// <summary>What measurements are made with.</summary>
public sealed class GeneratedContentTests : IDisposable
{
    private const int Stories = 60;
    private const int Words = 120;

    private readonly TemporaryContent content = new();
    private readonly TemporaryContent other = new();

    public void Dispose()
    {
        content.Dispose();
        other.Dispose();
    }

    [Fact]
    public void It_has_no_error_and_as_many_stories_in_three_scripts_as_were_asked_for()
    {
        GeneratedContent.Write(content.Root, Stories, Words);

        Assert.DoesNotContain(content.Check(), diagnostic => diagnostic.IsError);
        var texts = Texts(content).Where(file => ContentPath.IsStory(file.Key)).Select(file => file.Value).ToList();
        Assert.Equal(Stories, texts.Count);
        Assert.All(texts, text => Assert.InRange(ReadingTime.Words(text), Words, 3 * Words));
        Assert.All("aকक", letter => Assert.Contains(texts, text => Title(text).Contains(letter, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_files_and_another_one_others()
    {
        GeneratedContent.Write(content.Root, Stories, Words);
        GeneratedContent.Write(other.Root, Stories, Words);
        Assert.Equal(Texts(content), Texts(other));

        GeneratedContent.Write(other.Root, Stories, Words, seed: 2);
        Assert.NotEqual(Texts(content), Texts(other));
    }

    private static string Title(string text) => text.Split('\n')[1]["title: ".Length..];

    private static SortedDictionary<string, string> Texts(TemporaryContent content) =>
        new(content.Scan().Documents.ToDictionary(file => file.Path, file => File.ReadAllText(file.FullPath)), StringComparer.Ordinal);
}
