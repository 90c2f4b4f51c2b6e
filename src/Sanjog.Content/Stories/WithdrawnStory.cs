namespace Sanjog.Content.Stories;

/// <summary>A story that was taken down. Nothing of it is kept but the addresses that now answer "gone", and since when.</summary>
public sealed record WithdrawnStory(string Slug, IReadOnlyList<string> Aliases) : Document
{
    /// <summary>The day its file names; null where none stands there or can be read.</summary>
    public DateOnly? LastModified { get; init; }

    /// <summary>True for what nobody had seen: its name must not become known by its going.</summary>
    public bool WasDraft { get; init; }
}
