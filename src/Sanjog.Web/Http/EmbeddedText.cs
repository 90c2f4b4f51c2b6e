using System.Security.Cryptography;
using System.Text;

namespace Sanjog.Web.Http;

/// <summary>Files that are built into the program, for pages to carry or to name.</summary>
internal static class EmbeddedText
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>A script without what only its authors read. Line ends stay: they end statements, and compress to nothing.</summary>
    public static string ReadScript(string name) => string.Join('\n', Read(name).Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)));

    /// <summary>What the Content Security Policy names a text by (CSP Level 3, section 2.3.1, hash-source).</summary>
    public static string HashSource(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
