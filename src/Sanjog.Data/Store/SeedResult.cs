using System.Globalization;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Data.Store;

/// <summary>What one run of seeding did, in files.</summary>
public sealed record SeedResult
{
    public static SeedResult Nothing { get; } = new();

    public int Added { get; init; }

    public int Changed { get; init; }

    public int Removed { get; init; }

    /// <summary>Files whose content was in the store already.</summary>
    public int Kept { get; init; }

    /// <summary>Files with errors; what they said before is still in the store, unless it was unpublished.</summary>
    public int Refused { get; init; }

    /// <summary>Refused files whose last good version went too, because the rules that are now in force speak against it.</summary>
    public int Unpublished { get; init; }

    /// <summary>Files that can't be judged yet; they are to be read again soon.</summary>
    public int Waiting { get; init; }

    public TimeSpan Elapsed { get; init; }

    /// <summary>The errors of the files read in this run.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    public bool ChangedAnything => Added + Changed + Removed + Unpublished > 0;

    /// <summary>The two as one, where this came after another; null for none.</summary>
    internal SeedResult After(SeedResult? first) => first is null ? this : this with
    {
        Added = first.Added + Added,
        Changed = first.Changed + Changed,
        Removed = first.Removed + Removed,
        Kept = Math.Max(0, Kept - first.Changed),
        Diagnostics = [.. first.Diagnostics.Union(Diagnostics)],
    };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"added {Added}, changed {Changed}, removed {Removed}, kept {Kept}, refused {Refused}{TakenDown}{StillWaiting} in {Elapsed.TotalSeconds:0.00} s");

    // Rare enough to be said only when it happens, as the next is.
    private string StillWaiting => Waiting == 0 ? "" : $", waiting for PDFs {Waiting}";

    private string TakenDown => Unpublished == 0 ? "" : $" (taken down by the rules {Unpublished})";
}
