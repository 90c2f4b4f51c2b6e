using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sanjog.Content;

namespace Sanjog.Data.Store;

/// <summary>The one SQLite file that everything is served from. It is made from the content and can be deleted at any time.</summary>
public sealed class StoreFile(string path)
{
    private const int BusySeconds = 30;

    private const int Damaged = 11; // SQLITE_CORRUPT
    private const int NotADatabase = 26; // SQLITE_NOTADB
    private const int NotWritable = 8; // SQLITE_READONLY
    private const int LogLost = 522; // SQLITE_IOERR_SHORT_READ: the log's index tells of more than is in the log

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>
    /// Names the code that fills the store. A store made by other code is made anew: the same files may now give another
    /// page, or stand in other tables.
    /// </summary>
    public static string MadeByThisCode { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{typeof(ContentReader).Module.ModuleVersionId} {typeof(StoreFile).Module.ModuleVersionId}")));

    public bool Exists => File.Exists(Path);

    /// <summary>
    /// True when somebody emptied the file beside its log. SQLite would begin it anew only after every reader has gone, in
    /// other processes too. The log is looked for first: a store that another process is just making gets its first page before its log.
    /// </summary>
    public bool IsEmptied => (File.Exists(Path + "-wal") || File.Exists(Path + "-shm")) && new FileInfo(Path) is { Exists: true, Length: 0 };

    /// <summary>True while changes stand in SQLite's write-ahead log and not yet in the file itself.</summary>
    internal bool HasLog => new FileInfo(Path + "-wal") is { Exists: true, Length: > 0 };

    /// <summary>True when a fault says that the file itself is broken, so that it has to be made anew.</summary>
    public static bool IsDamage(Exception fault) =>
        fault is SqliteException { SqliteErrorCode: Damaged or NotADatabase } or SqliteException { SqliteExtendedErrorCode: LogLost };

    /// <summary>True when a fault says that the file, its log or its folder may not be written.</summary>
    public static bool IsNotWritable(Exception fault) => fault is SqliteException { SqliteErrorCode: NotWritable };

    /// <summary>Lets go of connections to a file that may have been replaced.</summary>
    public static void CloseIdleConnections() => SqliteConnection.ClearAllPools();

    /// <summary>Sets a context up to read. It never creates a file: an empty store would look like an empty site.</summary>
    public void ConfigureReading(DbContextOptionsBuilder options) =>
        options.UseSqlite(ConnectionString(SqliteOpenMode.ReadOnly)).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    /// <summary>
    /// The number of the edition in the file that stands there now; null when there is none that this code can read, or when
    /// it was judged by other rules. Pooled connections may still hold a file that was replaced.
    /// </summary>
    /// <param name="rules">The rules that must have let it be published; null for any.</param>
    public long? ReadEdition(PublishingRules? rules)
    {
        using var connection = OpenUnpooled();
        return StoreSchema.ReadStamp(connection) is { } stamp && (rules is null || stamp.Rules == rules.Fingerprint) ? stamp.Edition : null;
    }

    /// <summary>False when the file that stands there now is broken. It is read from end to end.</summary>
    public bool IsSound()
    {
        try
        {
            using var connection = OpenUnpooled();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA quick_check(1)";
            return command.ExecuteScalar() is "ok";
        }
        catch (SqliteException fault) when (IsDamage(fault))
        {
            return false;
        }
    }

    /// <summary>Opens the file to write, creating it and its folder when they are missing.</summary>
    internal SqliteConnection OpenForWriting()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadWriteCreate));
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Removes a store that SQLite can't read. What the content says today comes back with the next seeding.</summary>
    /// <exception cref="IOException">The name says that the file is something else, so it is left as it is.</exception>
    public void DeleteDamaged()
    {
        if (System.IO.Path.GetExtension(Path) is not ("" or ".db" or ".sqlite" or ".sqlite3" or ".store"))
        {
            throw new IOException($"{Path} is not a store, and is left as it is. Give the store another name, such as sanjog.db.");
        }

        CloseIdleConnections();
        foreach (var suffix in (string[])["", "-wal", "-shm"])
        {
            File.Delete(Path + suffix);
        }
    }

    internal static void Execute(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    private SqliteConnection OpenUnpooled()
    {
        var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadOnly) + ";Pooling=False");
        connection.Open();
        return connection;
    }

    private string ConnectionString(SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        Mode = mode,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
        Pooling = mode == SqliteOpenMode.ReadOnly,
    }.ToString();
}
