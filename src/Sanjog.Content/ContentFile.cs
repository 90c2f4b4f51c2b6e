namespace Sanjog.Content;

/// <summary>A file of the content folder, as found on the disk.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
/// <param name="FullPath">Where its bytes are: for a link that is followed, the file that it leads to.</param>
/// <param name="Size">In bytes.</param>
public sealed record ContentFile(string Path, string FullPath, long Size, DateTime ModifiedUtc)
{
    /// <summary>The coarsest clock of a file system in use (FAT) ticks every two seconds.</summary>
    public static readonly TimeSpan ClockTick = TimeSpan.FromSeconds(2);

    /// <summary>True for a symbolic link that is not followed.</summary>
    public bool IsLink { get; init; }

    /// <summary>True for a file or folder whose name is not UTF-8, so that nothing can open it. Its path shows U+FFFD instead.</summary>
    public bool IsMisnamed { get; init; }

    /// <summary>
    /// True when the file was changed so shortly before <paramref name="now"/> that it can be changed once more and bear
    /// the same time: clocks have ticks.
    /// </summary>
    public bool MayChangeUnseen(DateTime now) => ModifiedUtc > now - ClockTick;

    /// <summary>All its bytes.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] ReadBytes()
    {
        // A named pipe or device reports no size, and opening one could wait for ever: what is empty is not opened.
        return Size == 0 ? [] : File.ReadAllBytes(FullPath);
    }
}
