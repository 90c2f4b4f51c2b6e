using System.Collections.Concurrent;
using Sanjog.Content.Reports;

namespace Sanjog.Web.Hosting;

/// <summary>
/// Has PDFs read by other processes, several at a time where several ask. What was found is kept while a file looks the same,
/// because a report that is refused is read again with each publication.
/// </summary>
internal sealed class PdfReading
{
    private const int MostLettersKept = 4_000_000;

    // The second is for a process that somebody ended.
    private const int MostProcesses = 2;

    private readonly ConcurrentBag<PdfProcess> idle = [];
    private readonly ConcurrentDictionary<string, Known> kept = new(StringComparer.Ordinal);

    /// <exception cref="IOException">The file can't be read, or no process can be started, or none lives long enough.</exception>
    public PdfInspection Inspect(string path)
    {
        var file = new FileInfo(path);
        if (kept.TryGetValue(path, out var known) && known.Size == file.Length && known.ModifiedUtc == file.LastWriteTimeUtc)
        {
            return known.Inspection;
        }

        var (size, modified, inspection) = (file.Length, file.LastWriteTimeUtc, Ask(path));
        kept[path] = new Known(size, modified, inspection);
        if (kept.Values.Sum(one => one.Letters) > MostLettersKept)
        {
            kept.Clear();
        }

        return inspection;
    }

    private PdfInspection Ask(string path)
    {
        while (idle.TryTake(out var waiting))
        {
            if (Ask(waiting, path) is { } inspection)
            {
                return inspection;
            }
        }

        for (var process = 0; process < MostProcesses; process++)
        {
            if (Ask(PdfProcess.Start(), path) is { } inspection)
            {
                return inspection;
            }
        }

        throw new IOException($"{path} can't be read: the process that reads PDFs was ended.");
    }

    private PdfInspection? Ask(PdfProcess process, string path)
    {
        try
        {
            return process.Inspect(path);
        }
        finally
        {
            Return(process);
        }
    }

    private void Return(PdfProcess process)
    {
        if (process.HasEnded)
        {
            process.Dispose();
        }
        else
        {
            idle.Add(process);
        }
    }

    private sealed record Known(long Size, DateTime ModifiedUtc, PdfInspection Inspection)
    {
        public int Letters { get; } = Inspection.Remarks.Concat(Inspection.Outline.Select(entry => entry.Title))
            .Concat(Inspection.Pages.SelectMany(page => page).Select(paragraph => paragraph.Text)).Sum(text => text.Length);
    }
}
