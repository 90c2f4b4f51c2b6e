using Sanjog.Benchmarks.Proofs;

namespace Sanjog.Web.Tests.Proofs;

/// <summary>The short form of the command <c>publishes</c>.</summary>
public sealed class PublishProofTests
{
    [Fact]
    public async Task Visitors_notice_nothing_of_a_publication_but_its_text()
    {
        using var proof = new PublishProof(stories: 40, connections: 3);

        var tally = await proof.RunAsync(TimeSpan.FromSeconds(6));

        Assert.True(tally is { Requests: > 100, NotModified: > 10, Editions: > 1 }, $"{tally}");
    }
}
