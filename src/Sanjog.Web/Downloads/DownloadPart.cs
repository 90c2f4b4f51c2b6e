using Sanjog.Data.Reports;

namespace Sanjog.Web.Downloads;

/// <summary>A piece of what is sent: bytes at hand, or the whole of a file that is read when its turn comes.</summary>
internal sealed class DownloadPart
{
    public DownloadPart(byte[] bytes) => (Bytes, Length) = (bytes, bytes.Length);

    public DownloadPart(ReportFile file) => (File, Length) = (file, file.Size);

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Null where the bytes are at hand.</summary>
    public ReportFile? File { get; }

    public long Length { get; }
}
