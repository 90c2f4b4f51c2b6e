using System.Net;
using Microsoft.Data.Sqlite;
using Sanjog.Content;
using Sanjog.Tests;
using Sanjog.Web.Http;

namespace Sanjog.Web.Tests.Http;

/// <summary>What a visitor sees when something is gone or broken.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task A_withdrawn_story_is_gone_though_another_took_its_name()
    {
        using var content = new TestContent();
        content.Write("stories/gone.md", "---\nstatus: withdrawn\n---\n");
        content.WriteStory("other", "aliases: [gone]");
        await using var site = new SanjogSite().With(content);

        await site.GetPageAsync("/stories/gone", HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_withdrawn_story_is_gone_with_a_kind_page()
    {
        using var content = new TestContent();
        content.WriteStory("taken-down", "status: withdrawn\naliases: [older-name]", body: "Canary.");
        await using var site = new SanjogSite().With(content);

        foreach (var slug in (string[])["taken-down", "older-name"])
        {
            var page = await site.GetPageAsync($"/stories/{slug}", HttpStatusCode.Gone);
            Assert.Contains("no longer here", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("Canary", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("old-name", "/stories/new-name")]
    [InlineData("%E0%A6%AA%E0%A7%81%E0%A6%B0%E0%A6%A8%E0%A7%8B", "/stories/new-name")]
    [InlineData("old-indic", "/stories/%E0%A6%A8%E0%A6%A4%E0%A7%81%E0%A6%A8")]
    public async Task An_old_address_leads_to_the_new_one(string slug, string expected)
    {
        using var content = new TestContent();
        content.WriteStory("new-name", "aliases: [old-name, পুরনো]");
        content.WriteStory("নতুন", "aliases: [old-indic]");
        await using var site = new SanjogSite().With(content);

        using var response = await site.GetAsync($"/stories/{slug}");

        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.GetValues("Location").Single());
    }

    [Fact]
    public async Task A_broken_store_gives_a_calm_500_with_help_lines_and_no_detail()
    {
        await using var site = new SanjogSite();
        await site.GetPageAsync("/");
        await BreakAsync(site.StorePath);

        var page = await site.GetPageAsync("/about", HttpStatusCode.InternalServerError);

        Assert.Contains("Something went wrong", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("a[href^='tel:']").Length);
        foreach (var detail in (string[])["Sqlite", "Exception", "SELECT", " at ", ".cs"])
        {
            Assert.DoesNotContain(detail, page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_damaged_store_is_made_anew_by_itself()
    {
        await using var site = new SanjogSite();
        await site.GetPageAsync("/");
        SqliteConnection.ClearAllPools();
        await using (var file = new FileStream(site.StorePath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            // Everything but the first page, which holds the list of tables.
            file.Position = 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, (int)file.Length - 4096).ToArray());
        }

        await site.EventuallyAsync("/about", (response, _) => response.StatusCode == HttpStatusCode.OK);
        await site.GetPageAsync("/stories/everyday-heroes");
    }

    [Fact]
    public async Task An_error_keeps_the_security_headers_and_is_not_stored()
    {
        await using var site = new SanjogSite();
        await site.GetPageAsync("/");
        await BreakAsync(site.StorePath);

        using var response = await site.GetAsync("/about");

        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Without_any_store_the_site_says_that_it_is_being_made_ready()
    {
        using var content = new TestContent();
        content.Delete("site.yml");
        await using var site = new SanjogSite().With(content);

        using var response = await site.GetAsync("/");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), response.Headers.RetryAfter!.Delta);
        Assert.Contains("tel:112", text, StringComparison.Ordinal);
        using var post = await site.SendAsync(HttpMethod.Post, "/");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        using var health = await site.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
    }

    [Fact]
    public async Task The_plain_page_prints_the_name_of_the_site_as_text()
    {
        using var content = new TestContent();
        content.Write("site.yml", (await File.ReadAllTextAsync(content.PathOf("site.yml"))).Replace("name: Sanjog", "name: \"A & B </title><p>\"", StringComparison.Ordinal));
        await using var site = new SanjogSite().With(content);
        await site.GetPageAsync("/");
        await BreakAsync(site.StorePath);

        Assert.EndsWith("A & B </title><p>", (await site.GetPageAsync("/about", HttpStatusCode.InternalServerError)).Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plain_page_marks_other_languages()
    {
        using var content = new TestContent();
        content.Write("site.yml", (await File.ReadAllTextAsync(content.PathOf("site.yml"))).Replace("name: Emergency", "name: জরুরি and now", StringComparison.Ordinal));
        await using var site = new SanjogSite().With(content);
        await site.GetPageAsync("/");
        await BreakAsync(site.StorePath);

        var page = await site.GetPageAsync("/about", HttpStatusCode.InternalServerError);
        Assert.Equal("<strong>112</strong> <span lang=\"bn\">জরুরি</span> and now", page.QuerySelector(".call")!.InnerHtml);
    }

    [Fact]
    public void The_plain_page_has_the_help_lines_of_the_content()
    {
        var folder = ContentFolder.Scan(Repository.Content);
        var site = (Sanjog.Content.Sites.Site)new ContentReader(folder, PublishingRules.None).Read(folder.Documents.Single(file => file.Path == "site.yml")).Document!;

        Assert.Equal(
            site.SupportLines.Select(line => (line.Name, line.Number, line.Who)),
            new PlainPage(new StyleSheet(), new ExitGuard("https://example.org/")).Profile.SupportLines.Select(line => (line.Name, line.Number, line.Who)));
    }

    private static async Task BreakAsync(string storePath)
    {
        await using var connection = new SqliteConnection($"Data Source={storePath};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE Pages";
        await command.ExecuteNonQueryAsync();
    }
}
