namespace Sanjog.Web.Downloads;

/// <summary>A file in an archive, as it is told of before it is read.</summary>
/// <param name="Name">In ASCII, without a folder.</param>
internal sealed record ZipEntry(string Name, uint Crc32, DownloadPart Content)
{
    public long Size => Content.Length;
}
