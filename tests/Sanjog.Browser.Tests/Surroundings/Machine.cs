namespace Sanjog.Browser.Tests;

/// <summary>What this machine has, and whether it may lack something.</summary>
internal static class Machine
{
    /// <summary>Whether this is the gate. There nothing is skipped: what is missing fails.</summary>
    public static bool IsGate { get; } = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <returns>The first of these programs on the PATH, as a full path; null for none.</returns>
    public static string? Find(params string[] programs)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return programs.SelectMany(program => folders.Select(folder => Path.Combine(folder, program))).FirstOrDefault(File.Exists);
    }

    /// <returns>Why a test is skipped; null where it must run, and fail if it can't.</returns>
    public static string? SkipFor(string? whyMissing) => IsGate ? null : whyMissing;
}
