using System.Globalization;
using System.Text;

namespace Sanjog.Tests;

/// <summary>A whole PDF of one page, as large as one likes: it carries bytes that no page shows.</summary>
internal static class PaddedPdf
{
    private const int ChunkSize = 64 * 1024;

    private static readonly string[] Objects =
    [
        "<< /Type /Catalog /Pages 2 0 R /Lang (en) >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length 40 >>\nstream\nBT /F1 12 Tf 20 100 Td (A report.) Tj ET\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Title (A report) >>",
    ];

    /// <param name="seed">What the bytes are drawn from; null for zeros, which take no room on the disk.</param>
    public static void Write(string path, long padding, int? seed)
    {
        using var file = File.Create(path);
        var starts = new List<long>();
        Write(file, "%PDF-1.7\n");
        foreach (var content in Objects)
        {
            starts.Add(file.Position);
            Write(file, $"{starts.Count} 0 obj\n{content}\nendobj\n");
        }

        starts.Add(file.Position);
        Write(file, $"{starts.Count} 0 obj\n<< /Length {padding} >>\nstream\n");
        WritePadding(file, padding, seed);
        Write(file, "\nendstream\nendobj\n");
        WriteEnd(file, starts);
    }

    private static void WritePadding(FileStream file, long padding, int? seed)
    {
        if (seed is null)
        {
            file.Seek(padding, SeekOrigin.Current);
            return;
        }

        var random = new Random(seed.Value);
        var chunk = new byte[ChunkSize];
        for (var left = padding; left > 0; left -= ChunkSize)
        {
            random.NextBytes(chunk);
            file.Write(chunk, 0, (int)Math.Min(left, ChunkSize));
        }
    }

    // ISO 32000-1, section 7.5.4: each line of the table is 20 bytes long.
    private static void WriteEnd(FileStream file, List<long> starts)
    {
        var table = file.Position;
        Write(file, $"xref\n0 {starts.Count + 1}\n0000000000 65535 f \n");
        foreach (var start in starts)
        {
            Write(file, $"{start.ToString("D10", CultureInfo.InvariantCulture)} 00000 n \n");
        }

        Write(file, $"trailer\n<< /Size {starts.Count + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n{table}\n%%EOF\n");
    }

    private static void Write(FileStream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));
}
