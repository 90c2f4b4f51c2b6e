namespace Sanjog.Benchmarks.Proofs;

/// <summary>What a <see cref="DownloadProof"/> measured: the site's resident memory in megabytes, at rest and at most.</summary>
internal sealed record DownloadTally(long Megabytes, int Readers, long Idle, long WithArchive, long WithReaders)
{
    public long MostMore => Math.Max(WithArchive, WithReaders) - Idle;

    public override string ToString() =>
        $"{Idle} MB at rest; {WithArchive} MB ({WithArchive - Idle} more) while all {Megabytes} MB were sent as one archive; "
        + $"{WithReaders} MB ({WithReaders - Idle} more) while {Readers} slow readers loaded at once";
}
