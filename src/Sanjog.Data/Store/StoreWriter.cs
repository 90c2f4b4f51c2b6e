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
/// <param name="stored">The files in the store before.</param>
/// <param name="rulesChanged">True when what is in the store was judged by other rules than those in force.</param>
internal sealed class StoreWriter(
    RowWriter rows, ContentFolder folder, PublishingRules rules, IReadOnlyDictionary<string, StoredFile> stored, bool rulesChanged, DateTime now)
{
    private readonly ContentReader reader = new(folder, rules);
    private readonly string pdfs = SeedPlan.Fingerprint(folder);
    private readonly List<Diagnostic> diagnostics = [];
    private SeedResult result = SeedResult.Nothing;

    public SeedResult Write(SeedPlan plan, Action<int, int>? read, CancellationToken cancellation)
    {
        result = SeedResult.Nothing with { Removed = plan.ToRemove.Count(rows.Remove), Kept = plan.Kept };
        foreach (var file in plan.ToRefresh)
        {
            rows.Execute("UPDATE Files SET Size = $1, ModifiedUtc = $2 WHERE Path = $0", file.Path, file.Size, SeedPlan.TrustedTime(file, now)!);
        }

        var done = 0;
        foreach (var batch in ReadAhead.InBatches(plan.ToRead, Read, cancellation))
        {
            foreach (var file in batch)
            {
                Write(file);
            }

            done += batch.Count;
            read?.Invoke(done, plan.ToRead.Count);
        }

        cancellation.ThrowIfCancellationRequested();
        return result with { Diagnostics = diagnostics };
    }

    private ReadFile Read(ContentFile file)
    {
        var reading = reader.Read(file, out var bytes);
        var row = reading.Document is { } document ? ToRow(file, SeedPlan.Hash(file, bytes, pdfs), document) : null;
        return new ReadFile(file.Path, row, [.. reading.Diagnostics.Where(diagnostic => diagnostic.IsError)]);
    }

    private void Write(ReadFile file)
    {
        diagnostics.AddRange(file.Errors);
        if (file.Row is { } row)
        {
            Replace(row);
        }
        else if (file.Errors.Count > 0)
        {
            Refuse(file.Path);
        }
    }

    private void Replace(FileRow row)
    {
        if (stored.TryGetValue(row.Path, out var before) && before.Hash == row.Hash)
        {
            result = result with { Kept = result.Kept + 1 };
            return;
        }

        var replaced = before is not null && rows.Remove(row.Path);
        rows.Add(row);
        result = replaced ? result with { Changed = result.Changed + 1 } : result with { Added = result.Added + 1 };
    }

    // The last good version is good as long as the rules say so that it was judged by.
    private void Refuse(string path)
    {
        result = result with
        {
            Refused = result.Refused + 1,
            Unpublished = result.Unpublished + (rulesChanged && rows.Remove(path) ? 1 : 0),
        };
    }

    private FileRow ToRow(ContentFile file, string hash, Document document) => new()
    {
        Path = file.Path,
        Hash = hash,
        Size = file.Size,
        ModifiedUtc = SeedPlan.TrustedTime(file, now),
        Story = document is Story story ? StoryRow.From(file.Path, story) : null,
        Gone = document is WithdrawnStory withdrawn
            ? [.. withdrawn.Aliases.Append(withdrawn.Slug).Distinct().Select(slug => new GoneRow { FilePath = file.Path, Slug = slug })]
            : [],
        Report = document is Report report ? ReportRow.From(file.Path, report) : null,
        Page = document is Page page ? PageRow.From(file.Path, page) : null,
        Site = document is Site site ? SiteRow.From(file.Path, site) : null,
    };

    private sealed record ReadFile(string Path, FileRow? Row, IReadOnlyList<Diagnostic> Errors);
}
