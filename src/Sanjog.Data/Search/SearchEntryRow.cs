using Sanjog.Data.Stories;

namespace Sanjog.Data.Search;

/// <summary>Something in the index, with what decides who may find it: asking the index never reads a text.</summary>
internal sealed record SearchEntryRow : IVisible
{
    /// <summary>The row of the index that holds its words.</summary>
    public required int Id { get; init; }

    public required string FilePath { get; init; }

    public required SearchKind Kind { get; init; }

    /// <summary>The id of a role or registration on its page, or the place of a help line among the others; null for what has a page of its own.</summary>
    public string? Anchor { get; init; }

    public required bool Draft { get; init; }

    public required bool Sample { get; init; }

    public required DateTime VisibleFrom { get; init; }

    public required DateTime VisibleUntil { get; init; }
}

/// <summary>A word that the index holds.</summary>
internal sealed class SearchWordRow
{
    /// <summary>As search compares it.</summary>
    public required string Word { get; init; }

    /// <summary>In how many entries it stands.</summary>
    public required int Entries { get; init; }
}
