using Microsoft.Data.Sqlite;
using Sanjog.Content;
using Sanjog.Content.Diagnostics;
using Sanjog.Data.Search;

namespace Sanjog.Data.Store;

/// <summary>One run of the seeder: what it found in the store, and how it brings that up to date.</summary>
/// <param name="stamp">Null when this code made no store yet.</param>
/// <param name="now">A moment before any file is opened.</param>
internal sealed class Seeding(ContentFolder folder, PublishingRules rules, Stamp? stamp, Dictionary<string, StoredFile> stored, DateTime now)
{
    public ContentFolder Folder => folder;

    public Stamp? Stamp => stamp;

    public bool MakesStore => stamp is null;

    /// <summary>True when what is in the store was judged by other rules than those in force.</summary>
    public bool RulesChanged => stamp is not null && stamp.Rules != rules.Fingerprint;

    public SeedPlan Plan(bool comparesAll, CancellationToken cancellation) =>
        RulesChanged ? SeedPlan.ReadAll(folder, stored) : SeedPlan.Make(folder, stored, now, comparesAll, cancellation);

    /// <summary>Null where nothing is to be taken down ahead: changed rules judge every file anew and take down much themselves.</summary>
    public TakedownPlan? Takedowns(SeedPlan plan, CancellationToken cancellation) =>
        MakesStore || RulesChanged ? null : new TakedownPlan(folder, plan, stored, cancellation);

    /// <summary>True when a later look at the folder finds gone or withdrawn what was published and still stood when this began.</summary>
    public bool IsTakenDownIn(ContentFolder later, CancellationToken cancellation)
    {
        var before = folder.Documents.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var present = later.Documents.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var changes = new SeedPlan(
            [.. later.Documents.Where(file => before.GetValueOrDefault(file.Path) != file)],
            [],
            [.. stored.Keys.Where(path => before.ContainsKey(path) && !present.Contains(path)).Except(ContentPath.Required)],
            Kept: 0);
        return later.MissingPart is null && new TakedownPlan(later, changes, stored, cancellation).TakesDown;
    }

    public SeedResult Write(
        SqliteConnection connection, SqliteTransaction transaction, SeedPlan plan, Action<int, int>? read, CancellationToken cancellation)
    {
        using var ahead = new ReadAhead<ContentFile, ReadFile>(plan.ToRead, new RowReader(folder, rules, now).Read, cancellation);
        if (stamp is null)
        {
            StoreSchema.Recreate(connection, transaction);
        }

        using var rows = new RowWriter(connection, transaction);
        var moves = Moves.Read(connection, transaction);
        var index = new SearchIndex(connection, transaction, rows, isNew: MakesStore);
        var result = new StoreWriter(rows, index, stored, file => MayStay(file, connection, transaction), RulesChanged).Write(plan, ahead.Batches(), read, cancellation);
        cancellation.ThrowIfCancellationRequested();
        Moves.Write(connection, transaction, rows, moves, stored, plan.ToRemove, rules.Identities);
        WriteStamp(rows, result.ChangedAnything);
        return result;
    }

    // A version that was good before rules changed is good no longer where these rules speak against it: either against the
    // file as it is now, or against what was stored of it, which may say what the file does not say any more.
    private bool MayStay(ReadFile file, SqliteConnection connection, SqliteTransaction transaction) =>
        !(RulesChanged || stored.GetValueOrDefault(file.Path)?.Hash == StoreWriter.Unjudged)
        || (!file.Errors.Any(error => error.Code == Codes.NeverPublished || error.Code == Codes.NoConsent)
            && !StoredText.Of(file.Path, connection, transaction).Any(rules.Identities.IsIn));

    // What only is known better or judged anew gives no other page, so pages that are kept stay good.
    private void WriteStamp(RowWriter rows, bool moves)
    {
        rows.Execute("DELETE FROM Stamp");
        rows.Add(new StampRow
        {
            MadeBy = StoreFile.MadeByThisCode,
            Rules = rules.Fingerprint,
            Edition = (stamp?.Edition ?? StoreSchema.FirstEdition()) + (moves ? 1 : 0),
        });
    }
}
