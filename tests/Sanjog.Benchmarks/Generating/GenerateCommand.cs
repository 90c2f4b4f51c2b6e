using System.CommandLine;

namespace Sanjog.Benchmarks.Generating;

/// <summary>Writes a content folder of any size.</summary>
internal sealed class GenerateCommand : Command
{
    public GenerateCommand()
        : base("generate", "Write a content folder with invented stories.")
    {
    }
}
