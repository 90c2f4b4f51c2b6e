using System.CommandLine;

namespace Sanjog.Benchmarks.Generating;

/// <summary>Writes a content folder of any size.</summary>
internal sealed class GenerateCommand : Command
{
    private readonly Argument<DirectoryInfo> folder = new("DIR") { Description = "Where to write. Files of the same name are replaced, others are left." };
    private readonly Option<int> stories = new("--stories") { Description = "How many stories.", HelpName = "N", Required = true };
    private readonly Option<int> words = new("--words") { Description = "About how many words each has.", HelpName = "N", DefaultValueFactory = _ => GeneratedContent.DefaultWords };
    private readonly Option<int> seed = new("--seed") { Description = "The same seed gives the same files.", HelpName = "N", DefaultValueFactory = _ => GeneratedContent.DefaultSeed };

    public GenerateCommand()
        : base("generate", "Write a content folder with invented stories in three scripts.")
    {
        Arguments.Add(folder);
        Options.Add(stories);
        Options.Add(words);
        Options.Add(seed);
        SetAction(parsed => GeneratedContent.Write(
            parsed.GetRequiredValue(folder).FullName, parsed.GetValue(stories), parsed.GetValue(words), parsed.GetValue(seed)));
    }
}
