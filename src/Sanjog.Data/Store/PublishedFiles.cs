using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Sanjog.Data.Store;

/// <summary>What a store knows of the content files that its last publication came from.</summary>
/// <param name="Hashes">The hash of each published file, by path; of a story's bytes alone.</param>
/// <param name="Moves">The path at which a story now stands, by a path at which it stood before.</param>
public sealed record PublishedFiles(IReadOnlyDictionary<string, string> Hashes, IReadOnlyDictionary<string, string> Moves)
{
    private static readonly PublishedFiles None = new(new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>Reads a store without creating or changing a file, even beside it. Empty when this code can't read it.</summary>
    public static PublishedFiles Read(StoreFile store)
    {
        if (!store.Exists)
        {
            return None;
        }

        try
        {
            using var connection = new SqliteConnection(ConnectionString(store));
            connection.Open();
            using var edition = connection.BeginTransaction(deferred: true);
            return StoreSchema.ReadStamp(connection, edition) is null ? None : Read(connection, edition);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            return None;
        }
    }

    private static PublishedFiles Read(SqliteConnection connection, SqliteTransaction edition) => new(
        StoredFile.ReadAll(connection, edition).ToDictionary(file => file.Key, file => file.Value.Hash, StringComparer.Ordinal),
        Store.Moves.Read(connection, edition));

    // Without a log beside it nothing else can stand in the file, and SQLite need not make the files by which readers and
    // writers agree. With one, they are there already.
    private static string ConnectionString(StoreFile store) => new SqliteConnectionStringBuilder
    {
        DataSource = string.Create(
            CultureInfo.InvariantCulture,
            $"file:{Escaped(store.Path)}?{(File.Exists(store.Path + "-wal") ? "readonly_shm=1" : "immutable=1")}"),
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = false,
    }.ToString();

    // SQLite, "Uniform Resource Identifiers", section 3.1.
    private static string Escaped(string path) => path
        .Replace("%", "%25", StringComparison.Ordinal).Replace("?", "%3f", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);
}
