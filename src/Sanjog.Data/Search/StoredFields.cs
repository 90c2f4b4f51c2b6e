using System.Text.Json;
using Microsoft.Data.Sqlite;
using Sanjog.Content.Markup;
using Sanjog.Data.Store;

namespace Sanjog.Data.Search;

/// <summary>What a file gave to the index, made once more from what is stored of it. Read without EF Core, as <see cref="StoredFile"/> is and for the same reason.</summary>
internal sealed class StoredFields(SqliteConnection connection, SqliteTransaction transaction)
{
    private static readonly Dictionary<SearchKind, (string Sql, Func<SqliteDataReader, SearchFields> Fields)> Kinds = new()
    {
        [SearchKind.Story] = (
            "SELECT Title, Summary, Place, Body, (SELECT group_concat(Name, char(10) ORDER BY \"Order\") FROM StoryTags WHERE StoryTags.FilePath = Stories.FilePath) FROM Stories WHERE FilePath = $path",
            row => SearchFields.OfStory(row.GetString(0), row.GetString(1), Text(row, 4)?.Split('\n') ?? [], Text(row, 2), Html(row, 3))),
        [SearchKind.Report] = (
            "SELECT Title, StartYear, Summary, Body, (SELECT json_group_array(Text ORDER BY Number) FROM ReportPageRow WHERE ReportPageRow.FilePath = Reports.FilePath) FROM Reports WHERE FilePath = $path",
            row => SearchFields.OfReport(row.GetString(0), row.GetInt32(1), Text(row, 2), Html(row, 3), JsonSerializer.Deserialize<string[]>(row.GetString(4))!.Select(SiteContext.Stored))),
        [SearchKind.Page] = (
            "SELECT Title, Summary, Body FROM Pages WHERE FilePath = $path",
            row => SearchFields.OfPage(row.GetString(0), row.GetString(1), Html(row, 2))),
        [SearchKind.Role] = (
            "SELECT Name, Note FROM RoleRow WHERE FilePath = $path AND Id = $anchor",
            row => SearchFields.OfRole(row.GetString(0), Text(row, 1))),
        [SearchKind.Registration] = (
            "SELECT Name, Number, Law, Note FROM RegistrationRow WHERE FilePath = $path AND Id = $anchor",
            row => SearchFields.OfRegistration(row.GetString(0), Text(row, 1), Text(row, 2), Text(row, 3))),
        [SearchKind.HelpLine] = (
            "SELECT Name, Number, Who FROM SupportLineRow WHERE FilePath = $path AND \"Order\" = CAST($anchor AS INTEGER)",
            row => SearchFields.OfHelpLine(row.GetString(0), row.GetString(1), row.GetString(2))),
    };

    /// <summary>Each entry of a file by its number.</summary>
    public IEnumerable<(int Id, SearchFields Fields)> Of(string path) => Read("WHERE FilePath = $path", path);

    /// <summary>All entries, by their numbers.</summary>
    public IEnumerable<(int Id, SearchFields Fields)> All() => Read("ORDER BY Id", path: "");

    private IEnumerable<(int Id, SearchFields Fields)> Read(string which, string path) =>
        ReadEntries(which, path).Select(entry => (entry.Id, Read(entry.Kind, entry.Path, entry.Anchor)));

    private List<(int Id, SearchKind Kind, string Path, string? Anchor)> ReadEntries(string which, string path)
    {
        using var command = Command($"SELECT Id, Kind, FilePath, Anchor FROM SearchEntries {which}", path, null);
        using var reader = command.ExecuteReader();
        var entries = new List<(int, SearchKind, string, string?)>();
        while (reader.Read())
        {
            entries.Add((reader.GetInt32(0), (SearchKind)reader.GetInt32(1), reader.GetString(2), Text(reader, 3)));
        }

        return entries;
    }

    private SearchFields Read(SearchKind kind, string path, string? anchor)
    {
        var (sql, fields) = Kinds[kind];
        using var command = Command(sql, path, anchor);
        using var reader = command.ExecuteReader();
        return reader.Read() ? fields(reader) : throw new InvalidOperationException($"The index has a {kind} of {path} that is not stored.");
    }

    private SqliteCommand Command(string sql, string path, string? anchor)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.Parameters.AddWithValue("$path", path);
        command.Parameters.AddWithValue("$anchor", (object?)anchor ?? DBNull.Value);
        return command;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static TrustedHtml Html(SqliteDataReader row, int column) => SiteContext.Stored(row.GetString(column));
}
