using System.IO.Hashing;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace Sanjog.Content.Reports;

/// <summary>What tells the bytes of a file, found without holding them in memory.</summary>
/// <param name="Sha256">In lower-case hexadecimal.</param>
internal sealed record PdfDigest(long Size, string Sha256, uint Crc32)
{
    private const int ChunkSize = 256 * 1024;

    /// <param name="file">Open for reading; where it stands does not count and stays as it is.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static PdfDigest Of(SafeFileHandle file)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var crc32 = new Crc32();
        var chunk = new byte[ChunkSize];
        var size = 0L;
        while (RandomAccess.Read(file, chunk, size) is var read and > 0)
        {
            sha256.AppendData(chunk.AsSpan(0, read));
            crc32.Append(chunk.AsSpan(0, read));
            size += read;
        }

        return new PdfDigest(size, Convert.ToHexStringLower(sha256.GetHashAndReset()), crc32.GetCurrentHashAsUInt32());
    }
}
