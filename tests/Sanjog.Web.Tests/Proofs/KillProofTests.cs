using Sanjog.Benchmarks.Proofs;

namespace Sanjog.Web.Tests.Proofs;

/// <summary>The short form of the command <c>kills</c>.</summary>
public sealed class KillProofTests
{
    [Fact]
    public async Task A_kill_at_any_moment_leaves_the_old_edition_or_the_new_one()
    {
        using var proof = new KillProof(stories: 40, seed: 1);

        var tally = await proof.RunAsync(times: 10);

        Assert.Equal(10, tally.Kills);
    }
}
