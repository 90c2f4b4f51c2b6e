using Sanjog.Data.Reports;
using Sanjog.Web.Downloads;

namespace Sanjog.Web.Tests.Downloads;

/// <summary>Parts read as one, with zeros where a file would be: so an archive can be larger than any disk.</summary>
internal sealed class PartsAtHand(IReadOnlyList<DownloadPart> parts) : Stream
{
    private readonly long[] starts = [.. parts.Select((_, index) => parts.Take(index).Sum(part => part.Length))];

    public override long Length { get; } = parts.Sum(part => part.Length);

    public override long Position { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public static DownloadPart FileOf(long size) =>
        new(new ReportFile("report.pdf", size, 1, new string('0', 64), 0, Tagged: false, DateTime.UnixEpoch, Version: null, Replaced: null));

    public override int Read(byte[] buffer, int offset, int count)
    {
        var part = Array.FindLastIndex(starts, start => start <= Position);
        var from = Position - starts[part];
        var target = buffer.AsSpan(offset, (int)Math.Min(count, parts[part].Length - from));
        target.Clear();
        if (parts[part].File is null)
        {
            parts[part].Bytes.Span.Slice((int)from, target.Length).CopyTo(target);
        }

        Position += target.Length;
        return target.Length;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = offset + (origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => Position, _ => Length });

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
