using Sanjog.Content;

namespace Sanjog.Data.Reports;

/// <summary>Where the PDFs of reports lie.</summary>
public sealed class ReportFolder(string contentRoot)
{
    /// <summary>
    /// Opens a file that the store knows; no part of the path comes from a visitor. Null when the file is missing or is no
    /// longer the one that was published, until the next publication.
    /// </summary>
    public PublishedFile? Open(ReportFile file)
    {
        try
        {
            if (ReportPath.Resolve(contentRoot, file.Name) is not { } found || found.Length != file.Size)
            {
                // Not opened, because a pipe or device in its place could keep the visitor waiting for ever.
                return null;
            }

            // Without a buffer of its own: who reads brings one.
            var opened = new PublishedFile(File.OpenHandle(found.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.Asynchronous), file);
            if (opened.IsAsPublished)
            {
                return opened;
            }

            opened.Dispose();
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
