using Microsoft.EntityFrameworkCore;
using Sanjog.Content;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.Pages;
using Sanjog.Content.Reports;
using Sanjog.Content.Sites;
using Sanjog.Content.Stories;
using Sanjog.Data.Pages;
using Sanjog.Data.Reports;
using Sanjog.Data.Sites;
using Sanjog.Data.Stories;

namespace Sanjog.Data.Store;

/// <summary>Puts documents into the store, inside the transaction of the seeder.</summary>
internal sealed class StoreWriter(SiteContext context, ContentFolder folder, PublishingRules rules)
{
    // Few enough to stay small in memory, enough to spare the round trips.
    private const int BatchSize = 200;

    private readonly ContentReader reader = new(folder, rules);
    private readonly string pdfs = SeedPlan.Fingerprint(folder);
    private readonly List<Diagnostic> diagnostics = [];

    public SeedResult Write(SeedPlan plan, Action<int, int>? read, CancellationToken cancellation)
    {
        Remove(plan.ToRemove);
        var result = SeedResult.Nothing with { Removed = plan.ToRemove.Count };
        var done = 0;
        foreach (var batch in ReadInParallel(plan.ToRead, cancellation).Chunk(BatchSize))
        {
            result = WriteBatch(batch, result);
            done += batch.Length;
            read?.Invoke(done, plan.ToRead.Count);
        }

        return result with { Diagnostics = diagnostics };
    }

    private ParallelQuery<ReadFile> ReadInParallel(IReadOnlyList<ContentFile> files, CancellationToken cancellation) =>
        files.AsParallel().AsOrdered().WithCancellation(cancellation).WithMergeOptions(ParallelMergeOptions.AutoBuffered).Select(Read);

    private ReadFile Read(ContentFile file)
    {
        var reading = reader.Read(file, out var bytes);
        return new ReadFile(file.Path, reading, SeedPlan.Hash(file, bytes, pdfs));
    }

    private SeedResult WriteBatch(ReadFile[] files, SeedResult result)
    {
        diagnostics.AddRange(files.SelectMany(file => file.Reading.Diagnostics).Where(diagnostic => diagnostic.IsError));
        var good = files.Where(file => file.Reading.Document is not null).ToList();
        var refused = files.Count(file => file.Reading.Document is null && file.Reading.Diagnostics.Any(diagnostic => diagnostic.IsError));
        var replaced = Remove([.. good.Select(file => file.Path)]);
        context.AddRange(good.Select(file => ToRow(file.Path, file.Hash, file.Reading.Document!)));
        context.SaveChanges();
        context.ChangeTracker.Clear();
        return result with
        {
            Added = result.Added + good.Count - replaced,
            Changed = result.Changed + replaced,
            Refused = result.Refused + refused,
        };
    }

    private int Remove(IReadOnlyList<string> paths) => context.Files.Where(file => paths.Contains(file.Path)).ExecuteDelete();

    private static FileRow ToRow(string path, string hash, Document document) => new()
    {
        Path = path,
        Hash = hash,
        Story = document is Story story ? StoryRow.From(path, story) : null,
        Gone = document is WithdrawnStory withdrawn
            ? [.. withdrawn.Aliases.Append(withdrawn.Slug).Distinct().Select(slug => new GoneRow { FilePath = path, Slug = slug })]
            : [],
        Report = document is Report report ? ReportRow.From(path, report) : null,
        Page = document is Page page ? PageRow.From(path, page) : null,
        Site = document is Site site ? SiteRow.From(path, site) : null,
    };

    private sealed record ReadFile(string Path, Reading Reading, string Hash);
}
