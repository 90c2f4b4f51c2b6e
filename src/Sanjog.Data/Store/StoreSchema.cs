using Microsoft.Data.Sqlite;
using Sanjog.Data.Search;

namespace Sanjog.Data.Store;

/// <summary>
/// The tables of the store and its stamp. There are no migrations: a store made by other code is emptied and filled anew,
/// in the same transaction as the seeding, so that a kill in between leaves the old one.
/// </summary>
internal static class StoreSchema
{
    /// <summary>The stamp of a store that this code made; null when there is none or other code made it.</summary>
    public static Stamp? ReadStamp(SqliteConnection connection, SqliteTransaction? transaction = null)
    {
        if (!Tables(connection, transaction).Contains("Stamp"))
        {
            return null;
        }

        // A stamp of other code may have other columns, so who made it is asked first.
        using var command = Command(connection, transaction, "SELECT count(*) FROM Stamp WHERE MadeBy = $madeBy");
        command.Parameters.AddWithValue("$madeBy", StoreFile.MadeByThisCode);
        if (command.ExecuteScalar() is not 1L)
        {
            return null;
        }

        command.CommandText = "SELECT Edition, Rules FROM Stamp";
        using var reader = command.ExecuteReader();
        return reader.Read() ? new Stamp(reader.GetInt64(0), reader.GetString(1)) : null;
    }

    /// <summary>Tables of an unknown shape can only be dropped without their references. To be called outside a transaction.</summary>
    public static void AllowDropping(SqliteConnection connection, bool allow) =>
        StoreFile.Execute(connection, $"PRAGMA foreign_keys = {(allow ? "OFF" : "ON")};");

    /// <exception cref="IOException">The database is not one that this program ever made.</exception>
    public static void Recreate(SqliteConnection connection, SqliteTransaction transaction)
    {
        var tables = Tables(connection, transaction);
        if (tables.Count > 0 && !tables.Contains("Stamp"))
        {
            throw new IOException("The store file is a database of something else, and is left as it is. Give the store another name.");
        }

        foreach (var table in tables)
        {
            StoreFile.Execute(connection, $"DROP TABLE \"{table}\"", transaction);
        }

        StoreFile.Execute(connection, TablesSql(), transaction);
        StoreFile.Execute(connection, SearchIndex.Create, transaction);
    }

    /// <summary>
    /// The script that EF Core makes for <see cref="SiteContext"/>, kept as a file because EF Core takes half a second in a new process to make it.
    /// A test holds the two equal.
    /// </summary>
    public static string TablesSql()
    {
        using var reader = new StreamReader(typeof(StoreSchema).Assembly.GetManifestResourceStream("Tables.sql")!);
        return reader.ReadToEnd();
    }

    /// <summary>
    /// Where a new store begins to count: at the moment it is made, in milliseconds since 1970, so that no number of an earlier store comes again and
    /// a page kept from it is never taken for a current one.
    /// </summary>
    public static long FirstEdition() => DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    private static HashSet<string> Tables(SqliteConnection connection, SqliteTransaction? transaction)
    {
        using var command = Command(connection, transaction, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow' AND name NOT LIKE 'sqlite_%'");
        using var reader = command.ExecuteReader();
        var tables = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }
}

/// <param name="Rules">The fingerprint of the publishing rules that everything in the store was judged by.</param>
internal sealed record Stamp(long Edition, string Rules);
