using Sanjog.Tests;

namespace Sanjog.Browser.Tests.TextBrowsers;

/// <summary>
/// A text that was looked at once and is kept beside the tests. With the environment variable SNAPSHOTS=write it is written anew instead of
/// compared; then look at what changed before it is committed.
/// </summary>
internal static class Snapshot
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("SNAPSHOTS") == "write";

    public static async Task HoldAsync(string name, string text)
    {
        var file = Path.Combine(Repository.Root, "tests", "Sanjog.Browser.Tests", "TextBrowsers", $"{name}.txt");
        if (Writes)
        {
            await File.WriteAllTextAsync(file, text);
        }

        var kept = File.Exists(file) ? await File.ReadAllTextAsync(file) : "";
        Assert.True(text == kept, Difference(name, kept.Split('\n'), text.Split('\n')));
    }

    /// <returns>The first line that differs, with the two before it.</returns>
    public static string Difference(string name, string[] kept, string[] now)
    {
        const int Before = 2;
        var same = kept.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var around = kept[Math.Max(0, same - Before)..same].Select(line => $"    {line}");
        return $"""
            {name}.txt differs from line {same + 1} on:
            {string.Join('\n', around)}
            -   {kept.ElementAtOrDefault(same) ?? "(nothing more)"}
            +   {now.ElementAtOrDefault(same) ?? "(nothing more)"}
            If that is meant: SNAPSHOTS=write dotnet test tests/Sanjog.Browser.Tests --filter TextBrowsers
            """;
    }
}
