using System.CommandLine;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>Shows that visitors notice nothing of a publication but its text.</summary>
internal sealed class PublishesCommand : Command
{
    private readonly Option<int> seconds = new("--seconds") { Description = "How long.", DefaultValueFactory = _ => 60 };
    private readonly Option<int> stories = new("--stories") { Description = "Stories in the content.", DefaultValueFactory = _ => 60 };
    private readonly Option<int> connections = new("--connections") { Description = "How many visitors ask at once.", DefaultValueFactory = _ => 6 };

    public PublishesCommand()
        : base("publishes", "Ask for pages without a pause while an edition replaces another every second.")
    {
        Options.Add(seconds);
        Options.Add(stories);
        Options.Add(connections);
        SetAction((parsed, cancellation) => ProofRun.ShowAsync(async () =>
        {
            using var proof = new PublishProof(parsed.GetValue(stories), parsed.GetValue(connections));
            return (await proof.RunAsync(TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellation)).ToString();
        }));
    }
}
