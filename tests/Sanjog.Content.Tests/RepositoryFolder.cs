namespace Sanjog.Content.Tests;

/// <summary>Folders of the repository, found from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = FindRoot();

    /// <summary>The content that is shipped.</summary>
    public static string Content { get; } = Path.Combine(Root, "content");

    public static string Tests { get; } = Path.Combine(Root, "tests", "Sanjog.Content.Tests");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sanjog.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
