using Microsoft.Data.Sqlite;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>
/// Reads what a kill left behind. It reads a copy: opening the store itself would mend it before the site's next start has
/// to.
/// </summary>
internal static class StoreCopy
{
    /// <summary>The edition in the store; 0 while nothing was ever stored.</summary>
    /// <exception cref="ProofFailure">The store is damaged, or holds anything but one whole edition.</exception>
    public static int Edition(string storePath, int stories)
    {
        if (!File.Exists(storePath))
        {
            return 0;
        }

        var folder = Directory.CreateTempSubdirectory("sanjog-copy-");
        try
        {
            var copy = Path.Combine(folder.FullName, "copy.db");
            foreach (var suffix in (string[])["", "-wal"])
            {
                Copy(storePath + suffix, copy + suffix);
            }

            using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
            connection.Open();
            return Edition(connection, stories);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Copy(from, to);
        }
    }

    private static int Edition(SqliteConnection connection, int stories)
    {
        if (Texts(connection, "PRAGMA integrity_check") is not ["ok"] and var problems)
        {
            throw new ProofFailure($"The store is damaged: {string.Join("; ", problems)}");
        }

        var tables = Texts(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        if (tables.Count == 0)
        {
            return 0;
        }

        var found = Texts(connection, "SELECT count(*) FROM Stories")[0];
        return found == stories.ToString(System.Globalization.CultureInfo.InvariantCulture)
            ? EditionWord.Only(string.Join('\n', tables.SelectMany(table => Texts(connection, $"SELECT * FROM \"{table}\""))), "The store")
            : throw new ProofFailure($"The store holds {found} stories and not {stories}.");
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                texts.Add(reader.IsDBNull(column) ? "" : reader.GetFieldValue<object>(column) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetString(column));
            }
        }

        return texts;
    }
}
