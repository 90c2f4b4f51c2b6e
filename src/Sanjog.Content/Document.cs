namespace Sanjog.Content;

/// <summary>What one content file says, checked. The store takes nothing else.</summary>
public abstract record Document;
