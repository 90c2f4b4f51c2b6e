namespace Sanjog.Content;

/// <summary>
/// Where the bytes of a report's PDF are. Whoever keeps content under version control may let one name be a link to another;
/// a link that leads elsewhere would offer any file of the machine.
/// </summary>
public static class ReportPath
{
    // As many as Linux follows (path_resolution(7)).
    private const int MostLinks = 40;

    /// <summary>
    /// The file of a name in <c>reports/</c>, behind all links; null where there is none, or it lies outside that folder.
    /// Nothing is opened. What is empty is none: a named pipe or device reports no size, and opening one could wait for ever.
    /// </summary>
    /// <param name="root">The content folder.</param>
    /// <param name="name">A file name without a folder.</param>
    /// <exception cref="IOException">The disk fails.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder on the way may not be entered.</exception>
    public static FileInfo? Resolve(string root, string name)
    {
        if (name is "" or "." or ".." || name.AsSpan().ContainsAny('/', '\\', '\0'))
        {
            return null;
        }

        var folder = Real(Path.Combine(Path.GetFullPath(root), ContentFolder.Reports));
        return folder is not null && Real(Path.Combine(folder, name)) is { } path && path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && new FileInfo(path) is { Exists: true, Length: > 0 } file
            ? file
            : null;
    }

    // Part by part, since a link can stand in the place of any folder on the way; null for a circle.
    private static string? Real(string path)
    {
        var real = Path.GetPathRoot(path)!;
        var parts = new Stack<string>(Parts(path[real.Length..]).Reverse());
        for (var links = 0; parts.TryPop(out var part);)
        {
            var next = Path.GetFullPath(Path.Combine(real, part));
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            real = Path.GetPathRoot(target) is { Length: > 0 } top ? top : real;
            foreach (var further in Parts(target[(Path.GetPathRoot(target)?.Length ?? 0)..]).Reverse())
            {
                parts.Push(further);
            }
        }

        return real;
    }

    private static string[] Parts(string path) => path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
