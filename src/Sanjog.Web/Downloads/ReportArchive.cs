using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Sanjog.Data.Reports;

namespace Sanjog.Web.Downloads;

/// <summary>All PDFs with their checksums, as one archive that is made while it is sent.</summary>
internal sealed class ReportArchive
{
    public const string FileName = "sanjog-annual-reports.zip";
    public const string ContentType = "application/zip";

    private ReportArchive(IReadOnlyList<DownloadPart> parts)
    {
        Parts = parts;
        Tag = TagOf(parts);
    }

    public IReadOnlyList<DownloadPart> Parts { get; }

    public EntityTagHeaderValue Tag { get; }

    public static ReportArchive Of(IReadOnlyList<ReportFile> files)
    {
        var checksums = Encoding.ASCII.GetBytes(Checksums.Of(files));
        var entries = files.Select(file => new ZipEntry(file.Name, (uint)file.Crc32, new DownloadPart(file)))
            .Append(new ZipEntry(Checksums.FileName, Crc32.HashToUInt32(checksums), new DownloadPart(checksums)));
        return new ReportArchive(ZipLayout.Of([.. entries.OrderBy(entry => entry.Name, StringComparer.Ordinal)]));
    }

    // All but the PDFs themselves, and their checksums are among that: what is the same in this is the same in every byte.
    private static EntityTagHeaderValue TagOf(IEnumerable<DownloadPart> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(part.Bytes.Span);
        }

        return new EntityTagHeaderValue($"\"all-{Convert.ToHexStringLower(hash.GetHashAndReset())}\"");
    }
}
