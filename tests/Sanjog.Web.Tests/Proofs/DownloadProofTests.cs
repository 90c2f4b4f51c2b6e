using Sanjog.Benchmarks.Proofs;

namespace Sanjog.Web.Tests.Proofs;

/// <summary>The short form of the command <c>downloads</c>.</summary>
public sealed class DownloadProofTests
{
    [Fact]
    public async Task Memory_does_not_grow_with_what_is_downloaded()
    {
        using var proof = new DownloadProof(megabytes: 128, readers: 20);

        var tally = await proof.RunAsync(TimeSpan.FromSeconds(4));

        Assert.InRange(tally.MostMore, 0, DownloadProof.MostMoreMegabytes);
    }
}
