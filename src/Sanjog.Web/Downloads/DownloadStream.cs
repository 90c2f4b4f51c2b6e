using Sanjog.Data.Reports;

namespace Sanjog.Web.Downloads;

/// <summary>
/// Parts read as one. A single file is open at a time, and nothing is kept: however much is sent, and to however many, it
/// needs no more memory than what is just being sent.
/// </summary>
internal sealed class DownloadStream : Stream
{
    private readonly ReportFolder folder;
    private readonly DownloadPart[] parts;
    private readonly long[] starts;
    private PublishedFile? file;
    private int filePart;

    private DownloadStream(ReportFolder folder, IReadOnlyList<DownloadPart> parts)
    {
        this.folder = folder;
        this.parts = [.. parts.Where(part => part.Length > 0)];
        starts = new long[this.parts.Length];
        for (var part = 0; part < starts.Length; part++)
        {
            starts[part] = Length;
            Length += this.parts[part].Length;
        }
    }

    public override long Length { get; }

    public override long Position { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    /// <summary>Null when one of the files is not as it was published.</summary>
    public static DownloadStream? Open(ReportFolder folder, params IReadOnlyList<DownloadPart> parts)
    {
        var stream = new DownloadStream(folder, parts);

        // From the end, so that the first file is open when it is read.
        for (var part = stream.parts.Length - 1; part >= 0; part--)
        {
            if (stream.parts[part].File is not null && !stream.TryEnter(part))
            {
                stream.Dispose();
                return null;
            }
        }

        return stream;
    }

    /// <exception cref="FileReplacedException">The file whose turn it is, is not as it was published.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty || Position >= Length)
        {
            return 0;
        }

        var found = Array.BinarySearch(starts, Position);
        var part = found < 0 ? ~found - 1 : found;
        var offset = Position - starts[part];
        var target = buffer[..(int)Math.Min(buffer.Length, parts[part].Length - offset)];
        var read = await ReadAsync(part, offset, target, cancellationToken);
        Position += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = offset + origin switch
    {
        SeekOrigin.Begin => 0,
        SeekOrigin.Current => Position,
        _ => Length,
    };

    // The server allows no reading that holds up a thread.
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        file?.Dispose();
        base.Dispose(disposing);
    }

    private ValueTask<int> ReadAsync(int part, long offset, Memory<byte> target, CancellationToken cancellation)
    {
        if (parts[part].File is not { } published)
        {
            parts[part].Bytes.Slice((int)offset, target.Length).CopyTo(target);
            return new ValueTask<int>(target.Length);
        }

        return (file is not null && filePart == part) || TryEnter(part)
            ? file!.ReadAsync(target, offset, cancellation)
            : throw new FileReplacedException(published.Name);
    }

    private bool TryEnter(int part)
    {
        file?.Dispose();
        file = folder.Open(parts[part].File!);
        filePart = part;
        return file is not null;
    }
}
