using System.Collections.Concurrent;
using Sanjog.Content.Reports;

namespace Sanjog.Web.Hosting;

/// <summary>
/// Has PDFs read by other processes, on half of the processors. What was found is kept while a file looks the same, because a
/// report that is refused, or waits for its PDF, is read again with each publication.
/// </summary>
internal sealed class PdfReading
{
    private const int MostLettersKept = 16_000_000;

    // The second is for a process that somebody ended.
    private const int MostProcesses = 2;

    private static readonly SemaphoreSlim Turns = new(Math.Max(1, Environment.ProcessorCount / 2));

    // A process serves whoever asks next, however many sites this program serves.
    private static readonly ConcurrentBag<PdfProcess> Idle = [];

    private readonly ConcurrentDictionary<string, Work> works = new(StringComparer.Ordinal);

    /// <summary>Waits as long as it takes.</summary>
    /// <exception cref="IOException">The file can't be read, or no process can be started, or none lives long enough.</exception>
    public PdfInspection Inspect(string path) => ResultOf(path, WorkOn(path));

    /// <summary>
    /// Waits until an instant, and for a file that was begun before no longer than the same time from then on: who asks for many,
    /// again and again, is not held up.
    /// </summary>
    /// <returns>Null while it is still being read.</returns>
    /// <inheritdoc cref="Inspect(string)" path="/exception"/>
    public PdfInspection? Inspect(string path, long begun, TimeSpan patience)
    {
        var work = WorkOn(path);
        var wait = Math.Min(begun, work.Begun) + (long)patience.TotalMilliseconds - Environment.TickCount64;
        ((IAsyncResult)work.Inspection).AsyncWaitHandle.WaitOne(TimeSpan.FromMilliseconds(Math.Max(0, wait)));
        return work.Inspection.IsCompleted ? ResultOf(path, work) : null;
    }

    // What the disk refused is told once, and may be readable the next time.
    private PdfInspection ResultOf(string path, Work work)
    {
        try
        {
            return work.Inspection.GetAwaiter().GetResult();
        }
        catch (Exception)
        {
            works.TryRemove(KeyValuePair.Create(path, work));
            throw;
        }
    }

    private Work WorkOn(string path)
    {
        var file = new FileInfo(path);
        var work = works.AddOrUpdate(path, _ => Begin(file), (_, known) => known.IsOf(file) ? known : Begin(file));
        if (works.Values.Sum(one => one.Letters) > MostLettersKept)
        {
            Forget(besides: work);
        }

        return work;
    }

    // What is still being read is waited for.
    private void Forget(Work besides)
    {
        foreach (var done in works.Where(one => one.Value != besides && one.Value.Letters > 0))
        {
            works.TryRemove(done);
        }
    }

    private static Work Begin(FileInfo file) => new(file.Length, file.LastWriteTimeUtc, Environment.TickCount64, new Lazy<Task<PdfInspection>>(() => Task.Run(() => InspectInTurnAsync(file.FullName))));

    private static async Task<PdfInspection> InspectInTurnAsync(string path)
    {
        await Turns.WaitAsync();
        try
        {
            return await AskAsync(path);
        }
        finally
        {
            Turns.Release();
        }
    }

    private static async Task<PdfInspection> AskAsync(string path)
    {
        while (Idle.TryTake(out var waiting))
        {
            if (await AskAsync(waiting, path) is { } inspection)
            {
                return inspection;
            }
        }

        for (var process = 0; process < MostProcesses; process++)
        {
            if (await AskAsync(PdfProcess.Start(), path) is { } inspection)
            {
                return inspection;
            }
        }

        throw new IOException($"{path} can't be read: the process that reads PDFs was ended.");
    }

    private static async Task<PdfInspection?> AskAsync(PdfProcess process, string path)
    {
        try
        {
            return await process.InspectAsync(path);
        }
        finally
        {
            Return(process);
        }
    }

    private static void Return(PdfProcess process)
    {
        if (process.HasEnded)
        {
            process.Dispose();
        }
        else
        {
            Idle.Add(process);
        }
    }

    /// <summary>The reading of a file, as it looked when that began.</summary>
    private sealed record Work(long Size, DateTime ModifiedUtc, long Begun, Lazy<Task<PdfInspection>> Reading)
    {
        // Counted once: all are added up whenever one is asked for.
        private readonly Lazy<int> letters = new(() => LettersOf(Reading.Value.Result));

        public Task<PdfInspection> Inspection => Reading.Value;

        public int Letters => Reading.IsValueCreated && Inspection.IsCompletedSuccessfully ? letters.Value : 0;

        public bool IsOf(FileInfo file) => Size == file.Length && ModifiedUtc == file.LastWriteTimeUtc;

        private static int LettersOf(PdfInspection inspection) => inspection.Remarks.Concat(inspection.Outline.Select(entry => entry.Title))
            .Concat(inspection.Pages.SelectMany(page => page).Select(paragraph => paragraph.Text)).Sum(text => text.Length);
    }
}
