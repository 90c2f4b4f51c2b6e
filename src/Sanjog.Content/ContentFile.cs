namespace Sanjog.Content;

/// <summary>A file of the content folder, as found on the disk.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
/// <param name="Size">In bytes.</param>
public sealed record ContentFile(string Path, string FullPath, long Size, DateTime ModifiedUtc)
{
    /// <summary>True for a symbolic link, which is not followed.</summary>
    public bool IsLink { get; init; }

    /// <summary>All its bytes.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] ReadBytes()
    {
        // A named pipe or device reports no size, and opening one could wait for ever: what is empty is not opened.
        return Size == 0 ? [] : File.ReadAllBytes(FullPath);
    }
}
