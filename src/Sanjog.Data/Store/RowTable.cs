using System.Collections;
using System.Reflection;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Markup;

namespace Sanjog.Data.Store;

/// <summary>
/// One table, filled with a prepared statement. Its name and columns are found as EF Core finds them, by the sets of the
/// context and by the properties that hold a value and not another row; a test holds the two equal.
/// </summary>
internal sealed class RowTable : IDisposable
{
    private readonly PropertyInfo[] columns;
    private readonly PropertyInfo[] children;
    private readonly SqliteCommand insert;

    public RowTable(Type row, SqliteConnection connection, SqliteTransaction transaction)
    {
        var properties = row.GetProperties();
        columns = Array.FindAll(properties, IsColumn);
        children = Array.FindAll(properties, property => !IsColumn(property));
        insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO \"{NameOf(row)}\" ({Joined("\"", "\"")}) VALUES ({Joined("$", "")})";
        insert.Parameters.AddRange(columns.Select(column => new SqliteParameter($"${column.Name}", DBNull.Value)));
    }

    public static string NameOf(Type row) => Array.Find(
        typeof(SiteContext).GetProperties(BindingFlags.Instance | BindingFlags.NonPublic),
        set => set.PropertyType == typeof(DbSet<>).MakeGenericType(row))?.Name ?? row.Name;

    public void Insert(object row)
    {
        for (var index = 0; index < columns.Length; index++)
        {
            insert.Parameters[index].Value = Stored(columns[index].GetValue(row));
        }

        insert.ExecuteNonQuery();
    }

    /// <summary>The rows that belong to a row.</summary>
    public IEnumerable<object> ChildrenOf(object row) => children.SelectMany(child => child.GetValue(row) switch
    {
        null => [],
        IEnumerable several => several.Cast<object>(),
        var one => [one],
    });

    public void Dispose() => insert.Dispose();

    private static bool IsColumn(PropertyInfo property) => property.PropertyType is var type
        && (type.IsValueType || type == typeof(string) || type == typeof(TrustedHtml) || type == typeof(IReadOnlyList<string>));

    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        TrustedHtml html => html.Value,
        IReadOnlyList<string> { Count: 0 } => "[]",
        IReadOnlyList<string> texts => JsonSerializer.Serialize(texts),
        _ => value,
    };

    private string Joined(string before, string after) => string.Join(", ", columns.Select(column => before + column.Name + after));
}
