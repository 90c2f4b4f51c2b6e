namespace Sanjog.Data;

/// <summary>Who is looking, and when: what decides which stories and reports exist for a request.</summary>
/// <param name="Now">In UTC.</param>
/// <param name="Drafts">True where unfinished stories are shown too.</param>
/// <param name="Samples">True where sample reports are shown.</param>
public sealed record Viewing(DateTime Now, bool Drafts, bool Samples);
