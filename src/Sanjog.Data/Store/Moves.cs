using Microsoft.Data.Sqlite;
using Sanjog.Content;
using Sanjog.Content.Identity;

namespace Sanjog.Data.Store;

/// <summary>
/// Where stories stood before their files were renamed: a file went, and one with the same bytes, or a new one with the same
/// translation key, is there. Of a file that was deleted and not renamed nothing is kept.
/// </summary>
internal static class Moves
{
    /// <summary>From an old path to the path of the file that stands for it.</summary>
    public static Dictionary<string, string> Read(SqliteConnection connection, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT OldPath, FilePath FROM Moved";
        using var reader = command.ExecuteReader();
        var moves = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            moves.Add(reader.GetString(0), reader.GetString(1));
        }

        return moves;
    }

    /// <summary>
    /// Keeps the earlier moves whose file is still there, perhaps under yet another name, and adds those of this publication. An
    /// old path that holds a name which must not be published is not kept.
    /// </summary>
    /// <param name="stored">What stood in the store before.</param>
    /// <param name="removed">The paths that this publication removed.</param>
    public static void Write(
        SqliteConnection connection, SqliteTransaction transaction, RowWriter rows,
        IReadOnlyDictionary<string, string> earlier, IReadOnlyDictionary<string, StoredFile> stored, IReadOnlyList<string> removed, IdentityList identities)
    {
        if (earlier.Count == 0 && !removed.Any(ContentPath.IsStory))
        {
            return;
        }

        var files = StoredFile.ReadAll(connection, transaction);
        var successors = Successors(stored, removed, files);
        rows.Execute("DELETE FROM Moved");
        foreach (var (oldPath, path) in earlier.Concat(successors).Where(move => !files.ContainsKey(move.Key) && !identities.IsIn(move.Key)).OrderBy(move => move.Key, StringComparer.Ordinal))
        {
            if ((files.ContainsKey(path) ? path : successors.GetValueOrDefault(path)) is { } current)
            {
                rows.Add(new MovedRow { OldPath = oldPath, FilePath = current });
            }
        }
    }

    private static Dictionary<string, string> Successors(
        IReadOnlyDictionary<string, StoredFile> stored, IReadOnlyList<string> removed, Dictionary<string, StoredFile> files)
    {
        var stories = files.Where(file => ContentPath.IsStory(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal).ToList();
        var byHash = stories.DistinctBy(file => file.Value.Hash).ToDictionary(file => file.Value.Hash, file => file.Key, StringComparer.Ordinal);
        // Two stories may share a key by mistake: one that was there before is no successor.
        var byKey = stories.Where(file => file.Value.TranslationKey is not null && !stored.ContainsKey(file.Key)).DistinctBy(file => file.Value.TranslationKey)
            .ToDictionary(file => file.Value.TranslationKey!, file => file.Key, StringComparer.Ordinal);
        return removed.Where(ContentPath.IsStory)
            .Select(path => (Old: path, New: byHash.GetValueOrDefault(stored[path].Hash) ?? byKey.GetValueOrDefault(stored[path].TranslationKey ?? "")))
            .Where(move => move.New is not null)
            .ToDictionary(move => move.Old, move => move.New!, StringComparer.Ordinal);
    }
}
