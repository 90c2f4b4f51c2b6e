using Microsoft.Win32.SafeHandles;

namespace Sanjog.Data.Reports;

/// <summary>An open PDF that vouches for its bytes: what is read is of the file that was published, or reading fails.</summary>
public sealed class PublishedFile : IDisposable
{
    private readonly SafeFileHandle handle;
    private readonly ReportFile file;

    internal PublishedFile(SafeFileHandle handle, ReportFile file)
    {
        this.handle = handle;
        this.file = file;
    }

    internal bool IsAsPublished => RandomAccess.GetLength(handle) == file.Size && File.GetLastWriteTimeUtc(handle) == file.ModifiedUtc;

    /// <exception cref="FileReplacedException">It was written to since.</exception>
    public async ValueTask<int> ReadAsync(Memory<byte> target, long offset, CancellationToken cancellation)
    {
        var read = await RandomAccess.ReadAsync(handle, target, offset, cancellation);

        // After reading, so that what was written before it shows.
        return IsAsPublished ? read : throw new FileReplacedException(file.Name);
    }

    public void Dispose() => handle.Dispose();
}
