using Sanjog.Tests;

namespace Sanjog.Browser.Tests;

/// <summary>Programs that npm brings. The repository has no <c>node_modules</c> of its own.</summary>
internal static class NodeModule
{
    /// <returns>The file that the variable names, or the one in <c>node_modules</c> of a folder above the repository; null for none.</returns>
    public static string? Find(string variable, params string[] path)
    {
        var candidates = new List<string?> { Environment.GetEnvironmentVariable(variable) };
        for (var folder = Directory.GetParent(Repository.Root); folder is not null; folder = folder.Parent)
        {
            candidates.Add(Path.Combine([folder.FullName, "node_modules", .. path]));
        }

        return candidates.FirstOrDefault(File.Exists);
    }
}
