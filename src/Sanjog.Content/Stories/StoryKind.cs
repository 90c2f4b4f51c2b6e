namespace Sanjog.Content.Stories;

/// <summary>What sort of entry a story is.</summary>
public enum StoryKind
{
    /// <summary>One life, or one group's.</summary>
    Story,

    /// <summary>A publication in several parts.</summary>
    Series,

    /// <summary>How Sanjog works and what it learned.</summary>
    Practice,
}
