using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;

namespace Sanjog.Content.Reports;

/// <summary>The bytes of a PDF, of which only a window is held in memory; each that is read is paid for.</summary>
internal sealed partial class PdfSource : Stream
{
    private const int WindowSize = 64 * 1024;

    // Where readers look for the header and the end (ISO 32000-1, annex H.3, notes 13 and 18).
    private const int EdgeSize = 1024;

    private readonly FileStream file;
    private readonly (long Length, DateTime ModifiedUtc) opened;

    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public PdfSource(string path)
    {
        file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, WindowSize);
        opened = Now;
        Budget = new PdfBudget(opened.Length);
    }

    public PdfBudget Budget { get; }

    /// <summary>True where somebody writes it while it is read, so that what was read of it need not belong together.</summary>
    public bool HasChanged => Now != opened;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => Seek(value, SeekOrigin.Begin);
    }

    private (long Length, DateTime ModifiedUtc) Now => (file.Length, File.GetLastWriteTimeUtc(file.SafeFileHandle));

    /// <summary>What tells all its bytes, for which nothing is paid: every file is read through once.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public PdfDigest Digest() => PdfDigest.Of(file.SafeFileHandle);

    /// <param name="usesActualText">True to read the text that the file gives in place of what is drawn.</param>
    /// <exception cref="Exception">It can't be opened, for one of many reasons.</exception>
    public PdfDocument Open(bool usesActualText)
    {
        Position = 0;
        return PdfDocument.Open(this, new ParsingOptions { SkipMissingFonts = true, UseActualText = usesActualText, FilterProvider = new PdfFilters(Budget) });
    }

    /// <summary>The first bytes, which say what the file is.</summary>
    public byte[] Head() => Part(0, EdgeSize);

    /// <summary>The last bytes, which say where all others are.</summary>
    public byte[] Tail() => Part(Math.Max(0, Length - EdgeSize), EdgeSize);

    /// <summary>
    /// True where the first object says that the file is laid out for the web, and how long it was then. To a longer one something
    /// was appended, and readers pass over that layout (ISO 32000-1, annex F.3.3).
    /// </summary>
    public bool IsLinearised()
    {
        var first = FirstObject().Match(Encoding.Latin1.GetString(Head())).Groups["keys"].Value;
        return first.Contains("/Linearized", StringComparison.Ordinal)
            && long.TryParse(LengthKey().Match(first).Groups["length"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length == Length;
    }

    public byte[] Part(long start, int length)
    {
        Position = start;
        var part = new byte[Math.Min(length, Length - start)];
        return part[..this.ReadAtLeast(part, part.Length, throwOnEndOfStream: false)];
    }

    public override int ReadByte()
    {
        Budget.Read(1);
        return file.ReadByte();
    }

    public override int Read(Span<byte> buffer)
    {
        Budget.Read(buffer.Length);
        return file.Read(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin)
    {
        Budget.Read(1);
        return file.Seek(offset, origin);
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    [GeneratedRegex(@"^[^<>]*\d\s+obj\s*<<(?<keys>[^<>]*)>>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstObject();

    [GeneratedRegex(@"/L\s+(?<length>\d+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LengthKey();
}
