using Sanjog.Content;

namespace Sanjog.Data.Reports;

/// <summary>Where the PDFs of reports lie.</summary>
public sealed class ReportFolder(string contentRoot)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>
    /// Opens a file that the store knows; no part of the path comes from a visitor. Null when the file is missing or is no
    /// longer the one that was published, until the next publication.
    /// </summary>
    public FileStream? Open(ReportFile file)
    {
        try
        {
            if (ReportPath.Resolve(contentRoot, file.Name) is not { } found || found.Length != file.Size)
            {
                // Not opened, because a pipe or device in its place could keep the visitor waiting for ever.
                return null;
            }

            var stream = new FileStream(found.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize, FileOptions.Asynchronous);
            if (stream.Length == file.Size && File.GetLastWriteTimeUtc(stream.SafeFileHandle) == file.ModifiedUtc)
            {
                return stream;
            }

            stream.Dispose();
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
