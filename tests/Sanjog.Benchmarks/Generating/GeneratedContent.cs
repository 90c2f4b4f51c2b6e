using System.Globalization;

namespace Sanjog.Benchmarks.Generating;

/// <summary>A whole content folder: the standing files and as many stories as wanted.</summary>
internal static class GeneratedContent
{
    public const int DefaultWords = 800;
    public const int DefaultSeed = 1;

    public static void Write(string folder, int stories, int words = DefaultWords, int seed = DefaultSeed)
    {
        StandingFiles.Write(folder);
        var storyFolder = Directory.CreateDirectory(Path.Combine(folder, "stories")).FullName;
        Parallel.For(0, stories, number =>
        {
            var story = GeneratedStory.Make(number, words, seed);
            File.WriteAllText(Path.Combine(storyFolder, story.Slug + ".md"), story.Text);
        });
    }

    /// <summary>A number that differs for every story, and always is the same one for the same story.</summary>
    public static string NumberOf(int number) => (number + 1).ToString("D6", CultureInfo.InvariantCulture);
}
