using System.Globalization;
using System.Text.RegularExpressions;

namespace Sanjog.Benchmarks.Seeding;

/// <summary>Seeds with the command <c>seed</c>, as somebody at a terminal would.</summary>
internal sealed partial class SeedRuns(string program, MeasuredContent content)
{
    public ChildRun FromNothing()
    {
        content.DeleteStore();
        return Seed();
    }

    public ChildRun Seed() => ChildProcess.Run("dotnet", program, "seed", "--content", content.Folder, "--store", content.StorePath);

    /// <summary>Changes one story and seeds; gives back the work that the command itself tells, in seconds.</summary>
    public double OneChanged(int number)
    {
        content.ChangeStory($"Changed {number} times");
        var run = Seed();
        return WorkOnOneFile(run.Output) ?? throw new InvalidOperationException($"One file was to be changed, but: {run.Output}");
    }

    /// <summary>The seconds in what is printed or logged after one file was changed; null when something else is told.</summary>
    public static double? WorkOnOneFile(string told) => told.Contains("changed 1,", StringComparison.Ordinal) && Work().Match(told) is { Success: true } match
        ? double.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex("in (?<seconds>[0-9.]+) s", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Work();
}
