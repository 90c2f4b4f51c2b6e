using System.CommandLine;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>Shows that the site's memory does not grow with what is downloaded.</summary>
internal sealed class DownloadsCommand : Command
{
    private readonly Option<int> megabytes = new("--megabytes") { Description = "How much all reports weigh.", DefaultValueFactory = _ => 1024 };
    private readonly Option<int> readers = new("--readers") { Description = "How many load slowly at once.", DefaultValueFactory = _ => 50 };
    private readonly Option<int> seconds = new("--seconds") { Description = "How long they do.", DefaultValueFactory = _ => 30 };

    public DownloadsCommand()
        : base("downloads", "Load all reports as one archive, then many at once and slowly, and watch the memory.")
    {
        Options.Add(megabytes);
        Options.Add(readers);
        Options.Add(seconds);
        SetAction((parsed, cancellation) => ProofRun.ShowAsync(async () =>
        {
            using var proof = new DownloadProof(parsed.GetValue(megabytes), parsed.GetValue(readers));
            return (await proof.RunAsync(TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellation)).ToString();
        }));
    }
}
