using Sanjog.Content.Diagnostics;
using Sanjog.Data.Store;

namespace Sanjog.Web.Hosting;

/// <summary>What is published now, as last seen; shared by the publisher, the page cache and the health page.</summary>
internal sealed class Publication
{
    private readonly Lock change = new();
    private volatile PublicationState state = new(Edition: 0, Refused: 0, Errors: [], Fault: null);

    private int damageReported;

    public PublicationState State => state;

    /// <summary>For whoever finds that the store is broken; the publisher then makes it anew.</summary>
    public void ReportDamage() => Interlocked.Exchange(ref damageReported, 1);

    /// <summary>True once after each report.</summary>
    public bool TakeDamageReport() => Interlocked.Exchange(ref damageReported, 0) == 1;

    /// <param name="fault">What is wrong although it was published; null for nothing.</param>
    /// <param name="result">What the last seeding did; null when there was nothing to do.</param>
    public void Now(long edition, string? fault, SeedResult? result = null) => Change(old =>
        old with { Edition = edition, Refused = result?.Refused ?? old.Refused, Errors = result?.Diagnostics ?? old.Errors, Fault = fault });

    public void Failed(string fault) => Change(old => old with { Fault = fault });

    /// <summary>
    /// For a request that reads a newer edition than the publisher has told of: its visitor must not be given a page kept
    /// from the older one next.
    /// </summary>
    public void Saw(long edition)
    {
        if (edition > state.Edition)
        {
            Change(old => old with { Edition = Math.Max(old.Edition, edition) });
        }
    }

    private void Change(Func<PublicationState, PublicationState> to)
    {
        lock (change)
        {
            state = to(state);
        }
    }
}

/// <param name="Edition">Zero while nothing was ever published.</param>
/// <param name="Refused">Files with errors, whose last good version is served.</param>
/// <param name="Errors">What is wrong in them.</param>
/// <param name="Fault">Why the last attempt to publish failed as a whole; null when it did not.</param>
internal sealed record PublicationState(long Edition, int Refused, IReadOnlyList<Diagnostic> Errors, string? Fault)
{
    public bool IsReady => Edition > 0;

    public bool IsDegraded => Refused > 0 || Fault is not null;
}
