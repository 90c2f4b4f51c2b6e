using System.Diagnostics;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>Prints how a proof ended: exit code 0 when it holds, 1 when not.</summary>
internal static class ProofRun
{
    public static async Task<int> ShowAsync(Func<Task<string>> prove)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            Console.Out.WriteLine($"Holds: {await prove()}, in {clock.Elapsed.TotalSeconds:0} s.");
            return 0;
        }
        catch (ProofFailure failure)
        {
            Console.Out.WriteLine($"Does not hold: {failure.Message}");
            return 1;
        }
    }
}
