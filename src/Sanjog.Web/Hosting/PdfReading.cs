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

    private readonly ConcurrentBag<PdfProcess> idle = [];
    private readonly ConcurrentDictionary<(string Path, long Size, DateTime ModifiedUtc), PdfInspection> kept = new();

    /// <exception cref="IOException">The file can't be read, or no process can be started.</exception>
    public PdfInspection Inspect(string path)
    {
        var file = new FileInfo(path);
        var key = (path, file.Length, file.LastWriteTimeUtc);
        if (kept.TryGetValue(key, out var known))
        {
            return known;
        }

        var inspection = Ask(path);
        if (kept.Values.Append(inspection).Sum(Letters) > MostLettersKept)
        {
            kept.Clear();
        }

        return kept[key] = inspection;
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

        return Ask(PdfProcess.Start(), path) ?? throw new IOException($"{path} can't be read: the process that reads PDFs has ended.");
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

    private static int Letters(PdfInspection inspection) => inspection.Pages.Sum(page => page.Sum(paragraph => paragraph.Text.Length));
}
