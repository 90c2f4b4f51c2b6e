using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

/// <summary>The seeder writes past EF Core, so it must write exactly what EF Core would.</summary>
public sealed class RowTableTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Rows_stand_in_the_store_as_ef_core_writes_them()
    {
        site.Content.WriteStory(
            "story",
            "tags: [one, \"two & three\"]\naliases: [older]\nplace: কলকাতা\nnotes: [loss, \"ভয়\"]\npeople: [{name: Mira, nameChanged: true}]\npublishDate: 2024-05-01 10:30\n"
            + "expiryDate: 2030-01-01\ndate: 2020-02-02\nweight: 3\nfeatured: true");
        site.Content.WriteStory("gone", "status: withdrawn\naliases: [gone-before]");
        site.Content.WriteReport("report", "2023-24", earlierFile: "earlier.pdf");
        site.Content.Append("site.yml", "dueReports: [{type: fcra, since: \"2023-24\", months: 9}, {type: audited, since: \"2020-21\", months: 6}]\n");
        site.Seed();
        File.Move(site.Content.PathOf("stories/story.md"), site.Content.PathOf("stories/renamed.md"));
        site.Seed();

        var copy = CopyByEfCore();

        Assert.All(Tables(), table => Assert.Equal(Dump(site.Content.StorePath, table), Dump(copy, table)));
    }

    private List<string> Tables()
    {
        using var context = site.Open();
        return [.. context.Model.GetEntityTypes().Select(type => type.GetTableName()!)];
    }

    private string CopyByEfCore()
    {
        using var from = site.Open();
        var path = Path.Combine(site.Content.Folder, "copy.db");
        using var to = new SiteContext(new DbContextOptionsBuilder<SiteContext>().UseSqlite($"Data Source={path};Pooling=False").Options);
        to.Database.EnsureCreated();
        to.AddRange(from.Files
            .Include(file => file.Story!.Tags).Include(file => file.Story!.Aliases).Include(file => file.Gone).Include(file => file.Moved)
            .Include(file => file.Report!.Files).Include(file => file.Report!.Pages).Include(file => file.Report!.Outline).Include(file => file.Page!.Roles).Include(file => file.Page!.Registrations)
            .Include(file => file.Site!.SupportLines).Include(file => file.Site!.DueReports).AsSplitQuery());
        to.Stamp.Add(from.Stamp.Single());
        to.AddRange(from.SearchEntries);
        to.AddRange(from.SearchWords);
        to.SaveChanges();
        return path;
    }

    private static List<string> Dump(string path, string table)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => $"{reader.GetName(column)}={reader.GetValue(column).GetType().Name}:{reader.GetValue(column)}")));
        }

        Assert.NotEmpty(rows);
        return rows;
    }
}
