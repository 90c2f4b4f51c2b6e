using System.CommandLine;
using Sanjog.Benchmarks.Generating;

return await new RootCommand("Measurements and long proofs of the site.")
{
    new GenerateCommand(),
}.Parse(args).InvokeAsync();
