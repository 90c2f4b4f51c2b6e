using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Sanjog.Tests;
using Xunit.Abstractions;

namespace Sanjog.Web.Tests.Hosting;

/// <summary>A text that is taken down is found nowhere any more: on no page, in no file that the site wrote.</summary>
public sealed partial class TakedownTests(ITestOutputHelper output) : IDisposable
{
    private const string Canary = "kestrelcanary";

    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData(true, HttpStatusCode.Gone)]
    [InlineData(false, HttpStatusCode.NotFound)]
    public async Task Nothing_of_it_is_left(bool withdrawn, HttpStatusCode expected)
    {
        for (var number = 0; number < 15; number++)
        {
            content.WriteStory($"story-{number}", "tags: [shared]");
        }

        WriteCanary();
        using var site = await RunningSite.StartAsync(content);
        Assert.True(await PagesWithItAsync(site) >= 5, "The canary was not everywhere before.");
        Assert.True(await StoreHasItAsync());
        await using var reader = await OpenSnapshotAsync();

        TakeDown(withdrawn);
        var took = await site.Client.EventuallyAsync("/stories/taken-down", (response, _) => response.StatusCode == expected);
        output.WriteLine($"Answered {expected} after {took.TotalSeconds:0.0} s.");
        Assert.Equal(0, await PagesWithItAsync(site));

        // Somebody who still reads the edition before keeps it in the store for as long as that lasts.
        Assert.True(await StoreHasItAsync());
        await reader.DisposeAsync();
        await GoneFromStoreAsync();
        site.Process.Terminate();
        var (exitCode, log, errors) = await site.Process.EndAsync();
        Assert.Equal((0, ""), (exitCode, errors));
        // The log tells which addresses were asked for, and that of a tag holds its name.
        Assert.DoesNotContain(Canary, log.Replace($"/stories/tags/tag-{Canary}", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.False(await StoreHasItAsync());
    }

    private void WriteCanary(string keys = "") => content.Write(
        "stories/taken-down.md",
        $"---\ntitle: Title {Canary}\nsummary: Summary {Canary}.\nkind: story\nadded: 2024-01-01\nfeatured: true\ntags: [shared, tag {Canary}]\n"
        + $"place: Place {Canary}\npeople: [{{name: Person {Canary}, nameChanged: true}}]\n{keys}---\nBody {Canary}.\n");

    private void TakeDown(bool withdrawn)
    {
        if (withdrawn)
        {
            WriteCanary("status: withdrawn\n");
        }
        else
        {
            content.Delete("stories/taken-down.md");
        }
    }

    /// <summary>How many pages hold it, of all that links lead to, in each coding, of one that suggests addresses and of the sitemap.</summary>
    private static async Task<int> PagesWithItAsync(RunningSite site)
    {
        var (toVisit, seen, found) = (new Queue<string>(["/", "/stories/taken-dawn", "/stories/taken-down", "/sitemap.xml"]), new HashSet<string>(StringComparer.Ordinal), 0);
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = site.Client.BaseAddress };
        while (toVisit.TryDequeue(out var path))
        {
            if (!seen.Add(path))
            {
                continue;
            }

            var (plain, decoded) = (await site.Client.GetAsync(path), await client.GetAsync(path));
            var texts = new[] { await plain.Content.ReadAsStringAsync(), await decoded.Content.ReadAsStringAsync() };
            Assert.Equal(texts[0], texts[1]);
            found += HasIt(texts[0]) ? 1 : 0;
            LocalLink().Matches(texts[0]).Select(match => match.Groups["path"].Value).ToList().ForEach(toVisit.Enqueue);
        }

        return found;
    }

    private static bool HasIt(string text) => text.Contains(Canary, StringComparison.OrdinalIgnoreCase);

    private async Task<SqliteConnection> OpenSnapshotAsync()
    {
        var connection = new SqliteConnection($"Data Source={content.StorePath};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        var transaction = connection.BeginTransaction(deferred: true);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT count(*) FROM Stories";
        await command.ExecuteScalarAsync();
        return connection;
    }

    private async Task GoneFromStoreAsync()
    {
        for (var attempt = 0; await StoreHasItAsync() && attempt < 100; attempt++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        Assert.False(await StoreHasItAsync());
    }

    // Another process copies the files: closing one that SQLite has open in this process would give up its locks
    // (sqlite.org/howtocorrupt.html, section 2.2).
    private async Task<bool> StoreHasItAsync()
    {
        var copy = Path.Combine(content.Folder, "copy");
        Assert.Equal(0, await SystemTool.RunAsync("cp", "-rT", Path.GetDirectoryName(content.StorePath)!, copy));
        var hasIt = Directory.GetFiles(copy).Select(File.ReadAllBytes).Any(bytes =>
            new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }.Any(encoding => bytes.AsSpan().IndexOf(encoding.GetBytes(Canary)) >= 0));
        Directory.Delete(copy, recursive: true);
        return hasIt;
    }

    [GeneratedRegex("href=\"(?<path>/[^\"#]*)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LocalLink();
}
