using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using Microsoft.Data.Sqlite;
using Sanjog.Tests;
using Sanjog.Web.Http;

namespace Sanjog.Web.Tests.Http;

/// <summary>The way out stands on whatever this site answers with, and the guard is the script that the policy allows.</summary>
public sealed class ExitGuardTests
{
    private const string Target = "https://other.example/weather";

    private static readonly string[] Pages =
        ["/", "/stories", "/stories/story", "/stories/kinds/story", "/about", "/roles", "/annual-reports", "/annual-reports/verify", "/safety", "/privacy", "/accessibility"];

    [Fact]
    public async Task Every_kind_of_page_has_it()
    {
        using var content = new TestContent();
        content.WriteStory("story");
        content.WriteStory("taken-down", "status: withdrawn");
        await using var site = new SanjogSite().With(content).With("Site:ExitUrl", Target);

        foreach (var path in Pages)
        {
            await HasExitAsync(site, path, HttpStatusCode.OK);
        }

        await HasExitAsync(site, "/nothing", HttpStatusCode.NotFound);
        await HasExitAsync(site, "/stories/taken-down", HttpStatusCode.Gone);
        using var post = await site.SendAsync(HttpMethod.Post, "/");
        await HasExitAsync(post, HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_report_and_the_page_of_a_fault_have_it()
    {
        await using var site = new SanjogSite().With("Site:ExitUrl", Target);

        await HasExitAsync(site, "/annual-reports/annual-report-2024-25", HttpStatusCode.OK);
        await BreakAsync(site.StorePath);
        await HasExitAsync(site, "/about", HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task The_page_without_a_store_has_it()
    {
        using var content = new TestContent();
        content.Delete("site.yml");
        await using var site = new SanjogSite().With(content).With("Site:ExitUrl", Target);

        await HasExitAsync(site, "/", HttpStatusCode.ServiceUnavailable);
        await HasExitAsync(site, "/nothing", HttpStatusCode.NotFound);
    }

    [Fact]
    public void The_script_is_short()
    {
        var script = Encoding.UTF8.GetBytes(new ExitGuard("https://www.wikipedia.org/").Script);
        var sent = new byte[script.Length];

        Assert.True(BrotliEncoder.TryCompress(script, sent, out var length, quality: 11, window: 22));
        Assert.InRange(length, 1, 600);
    }

    [Fact]
    public void The_script_is_shortened_and_speaks_to_old_browsers()
    {
        var script = new ExitGuard(Target).Script;

        Assert.DoesNotContain("EXIT", script, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', script);
        Assert.All(script.Split('\n'), line => Assert.False(line.Length == 0 || line[0] is ' ' or '/', line));
        foreach (var newer in (string[])["=>", "`", "let ", "const ", "class ", "async ", "?.", "??"])
        {
            Assert.DoesNotContain(newer, script, StringComparison.Ordinal);
        }

        Assert.Contains($"}})(\"{Target}\", \"v\");", script, StringComparison.Ordinal);
    }

    [Fact]
    public void It_keeps_one_flag_and_only_on_leaving()
    {
        var script = new ExitGuard(Target).Script;

        Assert.Equal(2, script.Split("setItem").Length);
        Assert.InRange(
            script.IndexOf("sessionStorage.setItem(flag, 1)", StringComparison.Ordinal),
            script.IndexOf("function leave()", StringComparison.Ordinal), script.IndexOf("function guard(", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_can_not_break_out()
    {
        var guard = new ExitGuard("https://other.example/\"</script><i>&'");

        Assert.DoesNotContain('<', guard.Script[guard.Script.LastIndexOf('(')..]);
        Assert.DoesNotContain("<i>", guard.Link.ToString(), StringComparison.Ordinal);
    }

    private static async Task HasExitAsync(SanjogSite site, string path, HttpStatusCode status)
    {
        using var response = await site.GetAsync(path);
        await HasExitAsync(response, status);
    }

    private static async Task HasExitAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        var page = await SanjogSite.ParseAsync(await response.Content.ReadAsStringAsync());
        var exit = Assert.Single(page.QuerySelectorAll("[data-exit], .exit"));

        Assert.Equal(("a", Target, "nofollow noreferrer"), (exit.LocalName, exit.GetAttribute("href"), exit.GetAttribute("rel")));
        Assert.Equal("Leave this page এই পাতা ছেড়ে যান", exit.TextContent);
        Assert.Equal("bn", exit.QuerySelector("span")!.GetAttribute("lang"));
        Assert.Same(exit, page.QuerySelectorAll("a[href]:not(.skip), button")[0]);
        Assert.NotNull(page.QuerySelector("header.top a[href='/safety']"));
        Assert.NotNull(page.QuerySelector("link[rel=icon]"));
        AssertGuarded(page, response.Headers.GetValues("Content-Security-Policy").Single());
    }

    // Nothing that can be seen, and no title, stands before the script.
    private static void AssertGuarded(IDocument page, string policy)
    {
        var script = Assert.Single(page.QuerySelectorAll("script:not([type], [src])"));

        Assert.Equal(new ExitGuard(Target).Script, script.TextContent);
        Assert.Contains($"script-src '{EmbeddedText.HashSource(script.TextContent)}'", policy, StringComparison.Ordinal);
        Assert.Equal(["META", "META", "SCRIPT"], page.Head!.Children.Take(3).Select(element => element.TagName));
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
