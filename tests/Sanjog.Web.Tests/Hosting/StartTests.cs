using System.Text;
using Microsoft.Data.Sqlite;
using Sanjog.Content;
using Sanjog.Data.Store;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Hosting;

/// <summary>Whatever stands where the store should be, a start ends with the whole content served.</summary>
public sealed class StartTests : IDisposable
{
    private const int Stories = 30;

    private static readonly byte[] Garbage = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("no database at all ", 3000)));

    private readonly TestContent content = new();

    public StartTests()
    {
        for (var number = 0; number < Stories; number++)
        {
            content.WriteStory($"story-{number}", body: new string('x', 2000));
        }
    }

    public static TheoryData<string> Harms { get; } =
    [
        "missing", "no folder", "emptied", "emptied beside its log", "cut in the middle", "cut inside a page", "garbage", "garbage after the first page",
        "made by other code", "log without store", "log of garbage", "log cut short", "index of garbage",
    ];

    public void Dispose() => content.Dispose();

    [Theory]
    [MemberData(nameof(Harms))]
    public async Task Every_start_serves_the_whole_content(string harm)
    {
        var seeder = new Seeder(new StoreFile(content.StorePath));
        seeder.Seed(ContentFolder.Scan(content.Root), PublishingRules.None, SeedOptions.Default);
        content.WriteStory("story-0", title: "Newer");
        seeder.Seed(ContentFolder.Scan(content.Root), PublishingRules.None, SeedOptions.Default);
        Harm(harm);
        await using var site = Site();

        Assert.Equal($"{Stories} stories", (await site.GetPageAsync("/stories")).QuerySelector(".count")!.TextContent);
        Assert.Equal("Newer", (await site.GetPageAsync("/stories/story-0")).QuerySelector("h1")!.TextContent);
        await site.GetPageAsync($"/stories/story-{Stories - 1}");
        await site.EventuallyAsync("/health/ready", (_, text) => text.Contains("\"ready\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_folder_deleted_while_serving_comes_back()
    {
        await using var site = Site();
        await site.GetPageAsync("/stories/story-1");

        Directory.Delete(Path.GetDirectoryName(content.StorePath)!, recursive: true);
        content.WriteStory("story-0", title: "Newer");

        await site.EventuallyAsync("/stories/story-0", (_, text) => text.Contains("Newer", StringComparison.Ordinal));
        await site.GetPageAsync("/stories/story-2");
        Assert.True(File.Exists(content.StorePath));
    }

    [Fact]
    public async Task A_store_replaced_by_another_process_is_read_at_once()
    {
        await using var site = Site();
        await site.GetPageAsync("/stories/story-1");
        content.WriteStory("story-0", title: "Newer");

        Directory.Delete(Path.GetDirectoryName(content.StorePath)!, recursive: true);
        var (exitCode, _, errors) = await SiteProcess.RunAsync($"seed --content \"{content.Root}\" --store \"{content.StorePath}\"");
        content.WriteStory("story-0", title: "Newest");

        Assert.Equal((0, ""), (exitCode, errors));
        await site.EventuallyAsync("/stories/story-0", (_, text) => text.Contains("Newest", StringComparison.Ordinal));
    }

    private SanjogSite Site() => new SanjogSite().With(content).With("Store:Path", content.StorePath);

    private void Harm(string harm)
    {
        var (store, log, index) = (content.StorePath, content.StorePath + "-wal", content.StorePath + "-shm");
        Action act = harm switch
        {
            "missing" => () => File.Delete(store),
            "no folder" => () => Directory.Delete(Path.GetDirectoryName(store)!, recursive: true),
            "emptied" => () => File.WriteAllBytes(store, []),
            "emptied beside its log" => () => { LeaveLog(); File.WriteAllBytes(store, []); },
            "cut in the middle" => () => Cut(store, new FileInfo(store).Length / 2 / 4096 * 4096),
            "cut inside a page" => () => Cut(store, (new FileInfo(store).Length / 2) + 123),
            "garbage" => () => File.WriteAllBytes(store, Garbage),
            "garbage after the first page" => () => Overwrite(store, 4096),
            "made by other code" => () => Execute("UPDATE Stamp SET MadeBy = 'other code'"),
            "log without store" => () => { LeaveLog(); File.Delete(store); },
            "log of garbage" => () => File.WriteAllBytes(log, Garbage),
            "log cut short" => () => { LeaveLog(); Cut(log, new FileInfo(log).Length - 1000); },
            "index of garbage" => () => { LeaveLog(); File.WriteAllBytes(index, Garbage); },
            _ => throw new ArgumentOutOfRangeException(nameof(harm), harm, "Unknown harm."),
        };
        act();
    }

    // Copied while a connection is open, since the last one to close puts the log away.
    private void LeaveLog()
    {
        var copy = Path.Combine(content.Folder, "log");
        using (var connection = Open())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_autocheckpoint = 0; CREATE TABLE Extra AS SELECT * FROM Stories; DROP TABLE Extra;";
            command.ExecuteNonQuery();
            File.Copy(content.StorePath + "-wal", copy);
            File.Copy(content.StorePath, copy + "-store");
        }

        File.Move(copy + "-store", content.StorePath, overwrite: true);
        File.Move(copy, content.StorePath + "-wal", overwrite: true);
    }

    private static void Cut(string path, long length)
    {
        using var file = File.OpenWrite(path);
        file.SetLength(length);
    }

    private static void Overwrite(string path, int from)
    {
        using var file = File.OpenWrite(path);
        file.Position = from;
        file.Write(Garbage, 0, (int)Math.Min(Garbage.Length, file.Length - from));
    }

    private void Execute(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={content.StorePath};Pooling=False");
        connection.Open();
        return connection;
    }
}
