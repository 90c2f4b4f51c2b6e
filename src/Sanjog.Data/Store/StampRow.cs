namespace Sanjog.Data.Store;

/// <summary>The one row that says what the store is: which code made it, and how often its content has changed.</summary>
internal sealed class StampRow
{
    public int Id { get; init; } = 1;

    public required string MadeBy { get; init; }

    /// <summary>Grows by one with each publication.</summary>
    public required long Edition { get; set; }
}
