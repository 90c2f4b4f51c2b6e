using Sanjog.Content;
using Sanjog.Content.Stories;

namespace Sanjog.Data.Store;

/// <summary>The part of a plan that can't wait for the rest: known stories that are now withdrawn, and files that are gone.</summary>
/// <param name="stored">The files in the store, by path.</param>
internal sealed class TakedownPlan(ContentFolder folder, SeedPlan plan, IReadOnlyDictionary<string, StoredFile> stored, CancellationToken cancellation)
{
    // What is read within a second can be published as one edition. A report takes as long as its PDFs do, which is not known.
    private const long SmallSize = ContentReader.MaxFileSize;

    /// <summary>
    /// What is to be published before the rest, which is long to read; null for nothing. A gone file that may only have another
    /// name now is left out: it stays until its successor is read.
    /// </summary>
    public SeedPlan? First()
    {
        if (plan.ToRead.Sum(file => file.Size) <= SmallSize && !plan.ToRead.Any(file => ContentPath.IsReport(file.Path)))
        {
            return null;
        }

        var first = Certain();
        var takenDown = first.ToRead.Count + first.ToRemove.Count;
        return takenDown == 0 || takenDown == plan.ToRead.Count + plan.ToRemove.Count ? null : first;
    }

    /// <summary>True when something is to be taken down and may not only have another name now.</summary>
    public bool TakesDown => !Certain().IsEmpty;

    /// <summary>All of it, for when there is no room for the rest; null for nothing.</summary>
    public SeedPlan? Alone() => With(plan.ToRemove) is { IsEmpty: false } alone ? alone : null;

    private SeedPlan Certain() => With([.. Gone()]);

    private SeedPlan With(IReadOnlyList<string> gone) => new(Withdrawn(), [], gone, plan.Kept);

    private List<ContentFile> Withdrawn()
    {
        using var asking = new ReadAhead<ContentFile, ContentFile?>(
            [.. plan.ToRead.Where(IsKnown)], file => Takedown.IsAskedBy(file) ? file : null, cancellation);
        return [.. asking.Batches().SelectMany(batch => batch).OfType<ContentFile>()];
    }

    // Without what Moves may take for a move: the same bytes, or a new file with the same translation key, which nobody knows
    // before it is read.
    private IEnumerable<string> Gone()
    {
        var sizes = plan.ToRemove.Select(path => stored[path].Size).ToHashSet();
        using var hashing = new ReadAhead<ContentFile, string?>(
            [.. plan.ToRead.Where(file => sizes.Contains(file.Size))], file => SeedPlan.TryHash(file, folder), cancellation);
        var hashes = hashing.Batches().SelectMany(batch => batch).ToHashSet();
        var mayHoldKeys = !plan.ToRead.All(IsKnown);
        return plan.ToRemove.Where(path => !hashes.Contains(stored[path].Hash) && !(mayHoldKeys && stored[path].TranslationKey is not null)).ToList();
    }

    private bool IsKnown(ContentFile file) => stored.ContainsKey(file.Path);
}
