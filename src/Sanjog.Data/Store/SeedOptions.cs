namespace Sanjog.Data.Store;

/// <summary>How to seed, and whom to tell of it meanwhile.</summary>
public sealed record SeedOptions
{
    public static SeedOptions Default { get; } = new();

    /// <summary>True to open every file, and so to see changes that left size and time of change as they were.</summary>
    public bool ComparesAll { get; init; }

    /// <summary>Called for each batch of files read, with how many are done and how many there are; null for nobody.</summary>
    public Action<int, int>? Read { get; init; }

    /// <summary>
    /// Called when takedowns were published ahead of other changes, with what that did; the result of the seeding tells it
    /// again, if there is one. Null for nobody.
    /// </summary>
    public Action<SeedResult>? TookDown { get; init; }
}
