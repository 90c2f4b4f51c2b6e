using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Sanjog.Data.Store;

/// <summary>
/// What the store remembers of a file. It is read without EF Core, which needs most of a second in a new process before it
/// can ask its first question, and so would cost the command <c>seed</c> more than the seeding itself.
/// </summary>
/// <param name="TranslationKey">Of a story that has one.</param>
internal sealed record StoredFile(string Hash, long Size, DateTime? ModifiedUtc, string? TranslationKey)
{
    public static Dictionary<string, StoredFile> ReadAll(SqliteConnection connection, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT Path, Hash, Size, ModifiedUtc, TranslationKey FROM Files LEFT JOIN Stories ON FilePath = Path";
        using var reader = command.ExecuteReader();
        var files = new Dictionary<string, StoredFile>(StringComparer.Ordinal);
        while (reader.Read())
        {
            files.Add(reader.GetString(0), new StoredFile(reader.GetString(1), reader.GetInt64(2), Time(reader), reader.IsDBNull(4) ? null : reader.GetString(4)));
        }

        return files;
    }

    private static DateTime? Time(SqliteDataReader reader) => reader.IsDBNull(3)
        ? null
        : DateTime.Parse(reader.GetString(3), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
