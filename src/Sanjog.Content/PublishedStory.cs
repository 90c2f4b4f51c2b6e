namespace Sanjog.Content;

/// <summary>A story as it was published before, so that a check can tell a renamed file from a deleted one.</summary>
/// <param name="Path">Of its file, relative to the content folder.</param>
/// <param name="Hash">SHA-256 of the file's bytes, in lower-case hexadecimal.</param>
/// <param name="MovedTo">The path at which the same story was published later; null while it stands where it stood.</param>
public sealed record PublishedStory(string Path, string Hash, string? TranslationKey, string? MovedTo);
