using Sanjog.Content.Markup;
using Sanjog.Content.Stories;

namespace Sanjog.Data.Stories;

/// <summary>A story with all that its page shows.</summary>
/// <param name="Before">The story before it in the editorial order; null at the beginning.</param>
/// <param name="After">The story after it; null at the end.</param>
/// <param name="Related">Others that are like it in themes, place and words, nearest first.</param>
public sealed record StoryDetail(
    StoryCard Card,
    DateOnly Added,
    DateOnly? Date,
    DateOnly? LastModified,
    IReadOnlyList<Tag> Tags,
    TrustedHtml Body,
    StoryLink? Before,
    StoryLink? After,
    IReadOnlyList<StoryCard> Related);

/// <summary>A story by name.</summary>
public sealed record StoryLink(string Slug, string Title);
