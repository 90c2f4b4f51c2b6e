namespace Sanjog.Web.Commands;

/// <summary>Files that are there whole or not at all, and never in the place of another.</summary>
internal static class NewFile
{
    /// <summary>Writes a file; false when there is one at this path.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static bool TryWrite(string path, byte[] bytes)
    {
        // A running site follows the folder, and passes over such a name.
        var unfinished = Path.Combine(Path.GetDirectoryName(path)!, $".{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = new FileStream(unfinished, FileMode.CreateNew))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            return TryMove(unfinished, path);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    // Only here can it turn out that there is one: what fails before is the disk's doing.
    private static bool TryMove(string unfinished, string path)
    {
        try
        {
            File.Move(unfinished, path, overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(path))
        {
            return false;
        }
    }
}
