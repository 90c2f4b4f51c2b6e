namespace Sanjog.Data.Reports;

/// <summary>A PDF is no longer the one that was published, while somebody reads it.</summary>
public sealed class FileReplacedException(string name) : IOException($"reports/{name} is not as it was published.");
