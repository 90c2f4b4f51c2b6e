using System.Text.Json;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Hosting;

public sealed class LoggingTests
{
    [Fact]
    public async Task Production_logs_one_json_object_a_line_and_nothing_about_the_visitor()
    {
        using var content = new TestContent();
        content.WriteStory("story");
        var output = await LogOfAVisitAsync(content, "Production");

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind));
        Assert.Contains(lines, line => line.Contains("/stories/story", StringComparison.Ordinal) && line.Contains("200", StringComparison.Ordinal));
        Assert.DoesNotContain("canary", output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ca0a12", output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(lines.Where(line => line.Contains("/stories", StringComparison.Ordinal)), line => line.Contains("127.0.0.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Development_logs_one_readable_line_for_a_request_even_with_a_line_end_in_its_path()
    {
        using var content = new TestContent();
        content.WriteStory("story");
        var output = await LogOfAVisitAsync(content, "Development");

        Assert.Matches(@"\d\d:\d\d:\d\d INF GET /stories/story 200 in \d+\.\d ms", output);
        Assert.DoesNotContain("\nforged", output, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ca0a12", output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_fault_that_stays_is_logged_once_however_often_something_else_is_published()
    {
        using var content = new TestContent();
        content.WriteStory("bad", "weight: heavy");
        using var site = await RunningSite.StartAsync(content);
        content.WriteStory("story", title: "Second edition");
        await site.ShowsAsync("/stories/story", "Second edition");
        content.WriteStory("bad", "weight: light");
        content.WriteStory("story", title: "Third edition");
        await site.ShowsAsync("/stories/story", "Third edition");
        // A publication is told of after it is seen, but before the next one is.
        content.WriteStory("bad");
        await site.IsAsync("ready");

        site.Process.Terminate();
        var lines = (await site.Process.EndAsync()).Output.Split('\n');

        Assert.Single(lines, line => line.Contains("heavy", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains("light", StringComparison.Ordinal));
        Assert.InRange(lines.Count(line => line.Contains("Published: ", StringComparison.Ordinal)), 3, int.MaxValue);
    }

    [Fact]
    public async Task A_list_that_can_not_be_read_any_more_is_logged_and_so_is_its_return()
    {
        using var content = new TestContent();
        var list = Path.Combine(content.Folder, "list");
        File.WriteAllText(list, "Haran\n");
        using var site = await RunningSite.StartAsync(content, $"export Content__IdentityList='{list}'");
        await site.IsAsync("ready");
        File.WriteAllText(list, "Haran, Rina\n");
        await site.IsAsync("degraded");
        File.WriteAllText(list, "Haran\nRina\n");
        await site.IsAsync("ready");

        site.Process.Terminate();
        var lines = (await site.Process.EndAsync()).Output.Split('\n');

        Assert.Single(lines, line => line.Contains("Line 1 holds a sign that parts names", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains("is mended", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Rina", StringComparison.Ordinal));
    }

    private static async Task<string> LogOfAVisitAsync(TestContent content, string environment)
    {
        var address = SiteProcess.FreeAddress();
        using var site = SiteProcess.Start(
            $"--urls {address}", ("Content__Root", content.Root), ("Store__Path", content.StorePath), ("ASPNETCORE_ENVIRONMENT", environment));
        await site.WaitUntilOpenAsync(address);
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Add("User-Agent", "CanaryBrowser/1.0");
        client.DefaultRequestHeaders.Add("Referer", "https://canary.example/");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "canary-address");
        client.DefaultRequestHeaders.Add("traceparent", "00-ca0a12ca0a12ca0a12ca0a12ca0a12ca-ca0a12ca0a12ca0a-01");
        foreach (var path in (string[])["/stories/story?q=canary", "/search?q=canary", "/search/?q=canary", "/search;q=canary", "/search/canary", "/x%0d%0aforged%20line", "/stories"])
        {
            using var response = await client.GetAsync(path);
        }

        site.Terminate();
        return (await site.EndAsync()).Output;
    }
}
