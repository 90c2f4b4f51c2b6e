using System.Globalization;
using Microsoft.Data.Sqlite;
using Sanjog.Content;

namespace Sanjog.Data.Store;

/// <summary>The stories of a store's last publication, and where they stood before they were renamed.</summary>
public static class PublishedStories
{
    /// <summary>Reads a store without creating or changing a file, even beside it. Empty when this code can't read it.</summary>
    public static IReadOnlyList<PublishedStory> Read(StoreFile store)
    {
        if (!store.Exists)
        {
            return [];
        }

        try
        {
            using var connection = new SqliteConnection(ConnectionString(store));
            connection.Open();
            using var edition = connection.BeginTransaction(deferred: true);
            return StoreSchema.ReadStamp(connection, edition) is null ? [] : Read(connection, edition);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException || IsTorn(fault))
        {
            return [];
        }
    }

    // Nothing holds back a writer meanwhile, so a page of the file may be half of one edition and half of the next.
    private static bool IsTorn(Exception fault) => fault is InvalidCastException or FormatException or InvalidOperationException or ArgumentException;

    private static List<PublishedStory> Read(SqliteConnection connection, SqliteTransaction edition) =>
    [
        .. StoredFile.ReadAll(connection, edition).Where(file => ContentPath.IsStory(file.Key))
            .Select(file => new PublishedStory(file.Key, file.Value.Hash, file.Value.TranslationKey, MovedTo: null)),
        .. Moves.Read(connection, edition).Select(move => new PublishedStory(move.Key, Hash: "", TranslationKey: null, MovedTo: move.Value)),
    ];

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
