using System.Security.Cryptography;

namespace Sanjog.Content;

/// <summary>Tells files apart by their bytes: a check and the store it looks into must hash alike to know a renamed story.</summary>
internal static class FileHash
{
    /// <summary>SHA-256, in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
