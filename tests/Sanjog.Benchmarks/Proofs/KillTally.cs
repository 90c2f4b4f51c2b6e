namespace Sanjog.Benchmarks.Proofs;

/// <summary>What the program is doing when it is killed.</summary>
internal enum KillMoment
{
    /// <summary>The command <c>seed</c> fills a store that was not there.</summary>
    FirstSeeding,

    /// <summary>The command <c>seed</c> replaces one edition by the next.</summary>
    Seeding,

    /// <summary>The running site does so.</summary>
    Publishing,
}

/// <summary>What the kills have hit, and what they left.</summary>
internal sealed record KillTally
{
    private int FirstSeeding { get; init; }

    private int Seeding { get; init; }

    private int Publishing { get; init; }

    /// <summary>Kills that hit a process while it held SQLite's locks for writing.</summary>
    public int InProgress { get; private init; }

    private int LeftOld { get; init; }

    private int LeftNew { get; init; }

    public int Kills => FirstSeeding + Seeding + Publishing;

    public KillTally With(KillMoment moment, bool wasWriting, bool isNew) => this with
    {
        FirstSeeding = FirstSeeding + (moment == KillMoment.FirstSeeding ? 1 : 0),
        Seeding = Seeding + (moment == KillMoment.Seeding ? 1 : 0),
        Publishing = Publishing + (moment == KillMoment.Publishing ? 1 : 0),
        InProgress = InProgress + (wasWriting ? 1 : 0),
        LeftNew = LeftNew + (isNew ? 1 : 0),
        LeftOld = LeftOld + (isNew ? 0 : 1),
    };

    public override string ToString() =>
        $"{Kills} kills ({FirstSeeding} of a first seeding, {Seeding} of a seeding, {Publishing} of the site while it published), "
        + $"{InProgress} with work in progress: {LeftOld} left the old edition, {LeftNew} the new one, none anything else";
}
