using System.CommandLine;
using System.Globalization;
using Sanjog.Tests;

namespace Sanjog.Benchmarks.Seeding;

/// <summary>How long the store takes to be filled and to follow changes, beside Hugo on the same files.</summary>
internal sealed class SeedingCommand : Command
{
    private readonly Option<string> stories = new("--stories")
    {
        Description = "How many stories, for each measurement.", HelpName = "N,N", DefaultValueFactory = _ => "10,1000,10000,100000",
    };

    private readonly Option<int> runs = new("--runs") { Description = "How often each is run; the median counts.", HelpName = "N", DefaultValueFactory = _ => 3 };

    private readonly Option<int> hugoUpTo = new("--hugo-up-to")
    {
        Description = "Hugo is left out beyond so many stories: it keeps them all in memory, 2 GB for 10,000.", HelpName = "N", DefaultValueFactory = _ => 10_000,
    };

    public SeedingCommand()
        : base("seeding", "Measure seeding, and Hugo beside it. Build the site first: dotnet build -c Release src/Sanjog.Web")
    {
        stories.Validators.Add(result =>
        {
            if (Sizes(result.GetValueOrDefault<string>() ?? "") is null)
            {
                result.AddError("--stories takes whole numbers with commas between them, such as 10,1000.");
            }
        });
        Options.Add(stories);
        Options.Add(runs);
        Options.Add(hugoUpTo);
        SetAction((parsed, _) => RunAsync(Sizes(parsed.GetRequiredValue(stories)) ?? [], Math.Max(1, parsed.GetValue(runs)), parsed.GetValue(hugoUpTo)));
    }

    private static int[]? Sizes(string text)
    {
        var sizes = text.Split(',').Select(size => int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var stories) ? stories : 0).ToArray();
        return Array.TrueForAll(sizes, size => size > 0) ? sizes : null;
    }

    private static async Task<int> RunAsync(int[] sizes, int runs, int hugoUpTo)
    {
        var program = Path.Combine(Repository.Root, "src", "Sanjog.Web", "bin", "Release", "net10.0", "Sanjog.Web.dll");
        if (!File.Exists(program))
        {
            await Console.Error.WriteLineAsync($"{program} is not there. Build it: dotnet build -c Release src/Sanjog.Web");
            return 2;
        }

        Console.WriteLine($"{Environment.ProcessorCount} processors. Medians of {runs} runs, each in a new process; the files are in the disk's cache.");
        if (HugoRuns.Program is null)
        {
            Console.WriteLine("Hugo is not installed, so there is nothing to compare with.");
        }

        foreach (var size in sizes)
        {
            await new SeedingMeasurement(program, runs, WithHugo: HugoRuns.Program is not null && size <= hugoUpTo).RunAsync(size);
        }

        return 0;
    }
}
