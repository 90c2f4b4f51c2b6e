using Sanjog.Data.Reports;

namespace Sanjog.Web.Downloads;

/// <summary>The SHA-256 of each PDF, as <c>sha256sum -c</c> reads it.</summary>
internal static class Checksums
{
    public const string FileName = "SHA256SUMS";

    public static string Of(IEnumerable<ReportFile> files) => string.Concat(files.Select(file => $"{file.Sha256}  {file.Name}\n"));
}
