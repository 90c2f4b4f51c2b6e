using System.CommandLine;

namespace Sanjog.Benchmarks.Searching;

/// <summary>How long a search takes inside the process, over few stories and over many.</summary>
internal sealed class SearchingCommand : Command
{
    private readonly Option<int[]> stories = new("--stories")
    {
        Description = "How many stories, for each measurement.", HelpName = "N", DefaultValueFactory = _ => [10, 10_000], AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<int> searches = new("--searches") { Description = "How many searches.", HelpName = "N", DefaultValueFactory = _ => 2000 };

    public SearchingCommand()
        : base("searching", "Measure searching, and finding what is related to a story.")
    {
        Options.Add(stories);
        Options.Add(searches);
        SetAction(async (parsed, cancellation) =>
        {
            foreach (var size in parsed.GetRequiredValue(stories))
            {
                using var measurement = new SearchingMeasurement(size);
                await measurement.RunAsync(Math.Max(1, parsed.GetValue(searches)), cancellation);
            }
        });
    }
}
