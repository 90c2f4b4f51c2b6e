using System.CommandLine;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>Shows that a kill at any moment leaves the old or the new edition.</summary>
internal sealed class KillsCommand : Command
{
    private readonly Option<int> times = new("--times") { Description = "How many kills.", DefaultValueFactory = _ => 500 };
    private readonly Option<int> stories = new("--stories") { Description = "Stories in the content.", DefaultValueFactory = _ => 300 };
    private readonly Option<int?> seed = new("--seed") { Description = "Draws the same moments again." };

    public KillsCommand()
        : base("kills", "Kill the site at random moments of its seeding and publishing.")
    {
        Options.Add(times);
        Options.Add(stories);
        Options.Add(seed);
        SetAction((parsed, cancellation) => ProofRun.ShowAsync(async () =>
        {
            var drawn = parsed.GetValue(seed) ?? Random.Shared.Next();
            Console.Out.WriteLine($"--seed {drawn}");
            using var proof = new KillProof(parsed.GetValue(stories), drawn);
            return (await proof.RunAsync(parsed.GetValue(times), Console.Out.WriteLine, cancellation)).ToString();
        }));
    }
}
