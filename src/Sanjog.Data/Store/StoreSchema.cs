using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Sanjog.Data.Store;

/// <summary>
/// The tables of the store and its stamp. There are no migrations: a store made by other code is emptied and filled anew,
/// in the same transaction as the seeding, so that a kill in between leaves the old one.
/// </summary>
internal static class StoreSchema
{
    /// <summary>The edition in a store that this code made; null when there is none or other code made it.</summary>
    public static long? ReadEdition(SqliteConnection connection, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'Stamp'";
        if (command.ExecuteScalar() is 0L)
        {
            return null;
        }

        command.CommandText = "SELECT Edition FROM Stamp WHERE MadeBy = $madeBy";
        command.Parameters.AddWithValue("$madeBy", StoreFile.MadeByThisCode);
        return command.ExecuteScalar() as long?;
    }

    /// <summary>Tables of an unknown shape can only be dropped without their references. To be called outside a transaction.</summary>
    public static void AllowDropping(SqliteConnection connection, bool allow) =>
        StoreFile.Execute(connection, $"PRAGMA foreign_keys = {(allow ? "OFF" : "ON")};");

    /// <exception cref="IOException">The database is not one that this program ever made.</exception>
    public static void Recreate(SiteContext context)
    {
        var tables = Tables(context);
        if (tables.Count > 0 && !tables.Contains("Stamp"))
        {
            throw new IOException("The store file is a database of something else, and is left as it is. Give the store another name.");
        }

        foreach (var table in tables)
        {
            Execute(context, $"DROP TABLE \"{table}\"");
        }

        Execute(context, context.Database.GenerateCreateScript());
    }

    /// <summary>
    /// Where a new store begins to count: at the moment it is made, in milliseconds since 1970, so that no number of an earlier store comes again and
    /// a page kept from it is never taken for a current one.
    /// </summary>
    public static long FirstEdition() => DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    public static void WriteEdition(SiteContext context, long edition)
    {
        context.Stamp.ExecuteDelete();
        context.Stamp.Add(new StampRow { MadeBy = StoreFile.MadeByThisCode, Edition = edition });
        context.SaveChanges();
        context.ChangeTracker.Clear();
    }

    private static List<string> Tables(SiteContext context) =>
        [.. context.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")];

    private static void Execute(SiteContext context, string sql) =>
        StoreFile.Execute(
            (SqliteConnection)context.Database.GetDbConnection(), sql,
            (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction());
}
