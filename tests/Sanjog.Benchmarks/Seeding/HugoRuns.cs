namespace Sanjog.Benchmarks.Seeding;

/// <summary>Builds the same content with Hugo.</summary>
internal sealed class HugoRuns(MeasuredContent content)
{
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "hugo")).FirstOrDefault(File.Exists);

    public ChildRun Build()
    {
        if (Directory.Exists(content.HugoFolder))
        {
            Directory.Delete(content.HugoFolder, recursive: true);
        }

        HugoSite.Write(content.HugoFolder);
        return ChildProcess.Run(
            Program!, "--source", content.HugoFolder, "--contentDir", content.Folder, "--destination", Path.Combine(content.HugoFolder, "public"), "--quiet");
    }
}
