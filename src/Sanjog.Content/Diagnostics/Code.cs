namespace Sanjog.Content.Diagnostics;

/// <summary>A kind of problem. <paramref name="Id"/> is stable for ever and names a section of docs/content-guide.md.</summary>
public sealed record Code(string Id, Severity Severity, string Title);
