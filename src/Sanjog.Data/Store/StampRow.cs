namespace Sanjog.Data.Store;

/// <summary>The one row that says what the store is: which code made it, under which rules, and how often its content has changed.</summary>
internal sealed class StampRow
{
    public int Id { get; init; } = 1;

    public required string MadeBy { get; init; }

    /// <summary>The fingerprint of the publishing rules by which everything in the store was judged.</summary>
    public required string Rules { get; init; }

    /// <summary>Grows by one with each publication.</summary>
    public required long Edition { get; init; }
}
