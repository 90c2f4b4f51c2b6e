namespace Sanjog.Content.Diagnostics;

/// <summary>How much a diagnostic matters: an error keeps the file from being published, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
