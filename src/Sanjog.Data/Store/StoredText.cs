using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Sanjog.Data.Store;

/// <summary>What the store says of a file, for asking whether that may still be said.</summary>
internal static partial class StoredText
{
    private const string TablesOfFiles =
        "SELECT tables.name FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns ON columns.name = 'FilePath' WHERE tables.type = 'table'";

    /// <summary>Every text that was stored for a file, without its markup.</summary>
    public static IEnumerable<string> Of(string path, SqliteConnection connection, SqliteTransaction transaction)
    {
        foreach (var table in Read(TablesOfFiles, connection, transaction).ToList())
        {
            foreach (var text in Read($"SELECT * FROM \"{table}\" WHERE FilePath = $path", connection, transaction, path))
            {
                yield return List(text) is { } items ? string.Join('\n', items) : Tag().Replace(text, "");
            }
        }
    }

    // Lists are stored as JSON; but a title may begin with a bracket too.
    private static string[]? List(string text)
    {
        try
        {
            return text.StartsWith('[') ? JsonSerializer.Deserialize<string[]>(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Read(string sql, SqliteConnection connection, SqliteTransaction transaction, string path = "")
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.Parameters.AddWithValue("$path", path);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (reader.GetValue(column) is string text)
                {
                    yield return text;
                }
            }
        }
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
