using Sanjog.Content.Diagnostics;
using Sanjog.Data.Search;

namespace Sanjog.Data.Store;

/// <summary>Puts what was read into the store, inside the transaction of the seeder.</summary>
/// <param name="stored">The files in the store before.</param>
/// <param name="mayStay">Asked of a refused file, and what is wrong in it: whether its last good version may still be shown.</param>
/// <param name="rulesChanged">Whether the name of a withdrawn story, which no error keeps back, is to be judged anew.</param>
internal sealed class StoreWriter(
    RowWriter rows, SearchIndex index, IReadOnlyDictionary<string, StoredFile> stored, Func<ReadFile, bool> mayStay, bool rulesChanged)
{
    /// <summary>In place of the hash of a file that could not be judged yet when rules changed: it is read again, and judged as by changed rules.</summary>
    public const string Unjudged = "";

    private readonly List<Diagnostic> diagnostics = [];
    private SeedResult result = SeedResult.Nothing;

    /// <param name="files">What was read, in batches.</param>
    /// <param name="read">Is told how many files are done, and how many there are.</param>
    public SeedResult Write(SeedPlan plan, IEnumerable<IReadOnlyList<ReadFile>> files, Action<int, int>? read, CancellationToken cancellation)
    {
        result = SeedResult.Nothing with { Removed = plan.ToRemove.Count(Remove), Kept = plan.Kept };
        foreach (var file in plan.ToRefresh)
        {
            rows.Execute("UPDATE Files SET Size = $1, ModifiedUtc = $2 WHERE Path = $0", file.Path, file.Size, file.ModifiedUtc);
        }

        var done = 0;
        foreach (var batch in files)
        {
            foreach (var file in batch)
            {
                Write(file);
            }

            done += batch.Count;
            read?.Invoke(done, plan.ToRead.Count);
        }

        index.Finish(cancellation);
        return result with { Diagnostics = diagnostics };
    }

    private void Write(ReadFile file)
    {
        diagnostics.AddRange(file.Errors);
        if (file.Row is { } row)
        {
            Replace(row, file.Search);
        }
        else if (file.Waits && file.Errors.Count == 0)
        {
            Await(file);
        }
        else if (file.Errors.Count > 0)
        {
            Refuse(file);
        }
    }

    // What the rules speak against, as far as it is stored, goes without waiting.
    private void Await(ReadFile file)
    {
        result = result with { Waiting = result.Waiting + 1, Unpublished = result.Unpublished + (Goes(file) ? 1 : 0) };
        MarkUnjudged(file);
    }

    // It is to be judged by rules that will be no news then.
    private void MarkUnjudged(ReadFile file)
    {
        if (rulesChanged)
        {
            rows.Execute("UPDATE Files SET Hash = $1 WHERE Path = $0", file.Path, Unjudged);
        }
    }

    private bool Goes(ReadFile file) => stored.ContainsKey(file.Path) && !mayStay(file) && Remove(file.Path);

    private void Replace(FileRow row, IReadOnlyList<SearchDocument> search)
    {
        if (stored.TryGetValue(row.Path, out var before) && before.Hash == row.Hash && !(rulesChanged && row.Gone.Count > 0))
        {
            result = result with { Kept = result.Kept + 1 };
            return;
        }

        var replaced = before is not null && Remove(row.Path);
        rows.Add(row);
        index.Add(search);
        result = replaced ? result with { Changed = result.Changed + 1 } : result with { Added = result.Added + 1 };
    }

    private bool Remove(string path)
    {
        index.Remove(path);
        return rows.Remove(path);
    }

    private void Refuse(ReadFile file)
    {
        result = result with { Refused = result.Refused + 1, Unpublished = result.Unpublished + (Goes(file) ? 1 : 0) };
        if (file.Waits || file.Errors.Any(error => error.Code == Codes.FileUnreadable))
        {
            MarkUnjudged(file);
        }
    }
}
