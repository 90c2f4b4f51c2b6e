namespace Sanjog.Benchmarks.Proofs;

/// <summary>What the visitors of a <see cref="PublishProof"/> saw.</summary>
internal sealed record PublishTally(int Requests, int NotModified, int Editions, int Published)
{
    /// <summary>Open files of the site before and after.</summary>
    public (int Before, int After) Files { get; init; }

    /// <summary>Its resident memory before and after, in megabytes.</summary>
    public (long Before, long After) Memory { get; init; }

    public static PublishTally Of(IReadOnlyList<Visitor> visitors, int published) => new(
        visitors.Sum(visitor => visitor.Requests),
        visitors.Sum(visitor => visitor.NotModified),
        visitors.SelectMany(visitor => visitor.Seen).Distinct().Count(),
        published);

    public override string ToString() =>
        $"{Requests} requests ({NotModified} answered 304) over {Published} editions, of which {Editions} were seen: none failed, none mixed, none went back; "
        + $"open files {Files.Before} before and {Files.After} after, memory {Memory.Before} MB and {Memory.After} MB";
}
