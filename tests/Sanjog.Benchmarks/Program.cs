using System.CommandLine;
using Sanjog.Benchmarks.Generating;
using Sanjog.Benchmarks.Proofs;
using Sanjog.Benchmarks.Searching;
using Sanjog.Benchmarks.Seeding;

return await new RootCommand("Measurements and long proofs of the site.")
{
    new GenerateCommand(),
    new SeedingCommand(),
    new SearchingCommand(),
    new KillsCommand(),
    new PublishesCommand(),
    new DownloadsCommand(),
}.Parse(args).InvokeAsync();
