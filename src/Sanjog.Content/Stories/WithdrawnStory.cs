namespace Sanjog.Content.Stories;

/// <summary>A story that was taken down. Nothing of it is kept but the addresses that now answer "gone".</summary>
public sealed record WithdrawnStory(string Slug, IReadOnlyList<string> Aliases) : Document;
