using Microsoft.Data.Sqlite;
using Sanjog.Content;

namespace Sanjog.Data.Store;

/// <summary>
/// Where stories stood before their files were renamed: a file went, and one with the same bytes is there. Of a file that
/// was deleted and not renamed nothing is kept.
/// </summary>
internal static class Moves
{
    private const string AllFiles = "SELECT Path, Hash FROM Files";
    private const string AllMoves = "SELECT OldPath, FilePath FROM Moved";

    /// <summary>From an old path to the path of the file that stands for it.</summary>
    public static Dictionary<string, string> Read(SqliteConnection connection, SqliteTransaction? transaction = null) =>
        Pairs(connection, transaction, AllMoves);

    /// <summary>Keeps the earlier moves whose file is still there, perhaps under yet another name, and adds those of this publication.</summary>
    /// <param name="removed">The hashes of the files that this publication removed, by path.</param>
    public static void Write(
        SqliteConnection connection, SqliteTransaction transaction, RowWriter rows,
        IReadOnlyDictionary<string, string> earlier, IReadOnlyDictionary<string, string> removed)
    {
        if (earlier.Count == 0 && !removed.Keys.Any(IsStory))
        {
            return;
        }

        var files = Pairs(connection, transaction, AllFiles);
        var successors = Successors(removed, files);
        rows.Execute("DELETE FROM Moved");
        foreach (var (oldPath, path) in earlier.Concat(successors).Where(move => !files.ContainsKey(move.Key)).OrderBy(move => move.Key, StringComparer.Ordinal))
        {
            if ((files.ContainsKey(path) ? path : successors.GetValueOrDefault(path)) is { } current)
            {
                rows.Add(new MovedRow { OldPath = oldPath, FilePath = current });
            }
        }
    }

    private static Dictionary<string, string> Successors(IReadOnlyDictionary<string, string> removed, Dictionary<string, string> files)
    {
        var pathOf = files.Where(file => IsStory(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal).DistinctBy(file => file.Value)
            .ToDictionary(file => file.Value, file => file.Key, StringComparer.Ordinal);
        return removed.Where(file => IsStory(file.Key) && pathOf.ContainsKey(file.Value))
            .ToDictionary(file => file.Key, file => pathOf[file.Value], StringComparer.Ordinal);
    }

    private static bool IsStory(string path) => path.StartsWith(ContentFolder.Stories + "/", StringComparison.Ordinal);

    private static Dictionary<string, string> Pairs(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            pairs.Add(reader.GetString(0), reader.GetString(1));
        }

        return pairs;
    }
}
