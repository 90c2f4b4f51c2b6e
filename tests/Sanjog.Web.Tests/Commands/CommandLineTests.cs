using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Check_finds_no_error_in_the_published_content()
    {
        var (exitCode, output, errors) = await SiteProcess.RunAsync($"check --content \"{Repository.Content}\"");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Matches("^[0-9]+ files checked: 0 errors, [0-9]+ warnings[.]$", output.Trim().Split('\n')[^1]);
    }

    [Fact]
    public async Task Check_says_where_and_what_and_touches_no_store()
    {
        content.WriteStory("story", "date: 12 Octobar");

        var (exitCode, output, _) = await SiteProcess.RunAsync($"check --content \"{content.Root}\"", ("Store__Path", content.StorePath));

        Assert.Equal(1, exitCode);
        Assert.Contains(
            "stories/story.md(6,7): error SJ0104: 'date' is not a date: \"12 Octobar\". Write it as 2012-10-12.", output, StringComparison.Ordinal);
        Assert.False(File.Exists(content.StorePath));
    }

    [Fact]
    public async Task Check_speaks_json_to_programs()
    {
        content.WriteStory("story", "knd: poem");

        var (_, output, _) = await SiteProcess.RunAsync($"check --format json --content \"{content.Root}\"");
        var diagnostic = JsonDocument.Parse(output).RootElement.EnumerateArray()
            .Single(entry => entry.GetProperty("severity").GetString() == "error");

        Assert.Equal(
            ("stories/story.md", 6, 1, "error", "SJ0109"),
            (diagnostic.GetProperty("path").GetString(), diagnostic.GetProperty("line").GetInt32(), diagnostic.GetProperty("column").GetInt32(),
                diagnostic.GetProperty("severity").GetString(), diagnostic.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("check --content /nowhere/at/all", 2, "there is no folder /nowhere/at/all")]
    [InlineData("seed --content /nowhere/at/all", 2, "there is no folder /nowhere/at/all")]
    [InlineData("--Content:Root=/nowhere/at/all", 2, "there is no folder /nowhere/at/all")]
    [InlineData("--Site:BaseUrl=nonsense", 2, "Site:BaseUrl")]
    [InlineData("--Site:ExitUrl=http://example.org", 2, "Setting Site:ExitUrl")]
    [InlineData("--Content:ShowSamples=perhaps", 2, "Content:ShowSamples")]
    [InlineData("--Store:Path=/tmp", 2, "Store:Path")]
    [InlineData("--content /nowhere", 2, "Did you mean '--Content:Root'?")]
    [InlineData("--Content:Rot /nowhere", 2, "Did you mean '--Content:Root'?")]
    [InlineData("serve --Store:Path", 2, "needs a value")]
    [InlineData("serve serve", 2, "'serve' is not a command here")]
    [InlineData("chek", 2, "Did you mean 'check'?")]
    [InlineData("check --formt json", 2, "--formt")]
    [InlineData("check --format xml", 2, "'xml' is not a format. Write json or text.")]
    [InlineData("seed --store", 2, "--store")]
    public async Task What_can_not_be_meant_is_said_in_one_clear_line(string arguments, int expected, string words)
    {
        var (exitCode, output, errors) = await SiteProcess.RunAsync(arguments);

        Assert.Equal(expected, exitCode);
        Assert.Contains(words, errors, StringComparison.Ordinal);
        Assert.Equal("", output);
        // "Use --help" may stand below it.
        Assert.InRange(errors.Trim().Split('\n').Length, 1, 2);
    }

    [Theory]
    [InlineData("--help", "check")]
    [InlineData("--version", "1.0.0")]
    [InlineData("check --help", "--content")]
    public async Task Help_and_version_are_where_everybody_looks(string arguments, string words)
    {
        var (exitCode, output, _) = await SiteProcess.RunAsync(arguments);

        Assert.Equal(0, exitCode);
        Assert.Contains(words, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_folder_is_an_error_in_clear_lines()
    {
        Directory.Delete(content.Root, recursive: true);
        Directory.CreateDirectory(content.Root);

        var check = await SiteProcess.RunAsync($"check --content \"{content.Root}\"");
        var seed = await SiteProcess.RunAsync($"seed --content \"{content.Root}\" --store \"{content.StorePath}\"");

        Assert.Equal((1, 1), (check.ExitCode, seed.ExitCode));
        Assert.Contains("site.yml(1,1): error SJ0308", check.Output, StringComparison.Ordinal);
        Assert.Contains("site.yml(1,1): error SJ0308", seed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seed_counts_what_it_did_and_refuses_bad_files()
    {
        content.WriteStory("story");
        var arguments = $"seed --content \"{content.Root}\" --store \"{content.StorePath}\"";

        var first = await SiteProcess.RunAsync(arguments);
        content.WriteStory("bad", "kind: poem");
        var second = await SiteProcess.RunAsync(arguments);

        Assert.Equal(0, first.ExitCode);
        Assert.Matches(@"^added 8, changed 0, removed 0, kept 0, refused 0 in \d+\.\d\d s\s*$", first.Output);
        Assert.Equal(1, second.ExitCode);
        Assert.Matches(@"^added 0, changed 0, removed 0, kept 8, refused 1 in \d+\.\d\d s\s*$", second.Output);
        Assert.Contains("stories/bad.md", second.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_can_not_be_written_is_said_in_one_line()
    {
        File.WriteAllText(Path.Combine(content.Folder, "a-file"), "");

        var (exitCode, _, errors) = await SiteProcess.RunAsync(
            $"seed --content \"{content.Root}\" --store \"{Path.Combine(content.Folder, "a-file", "sanjog.db")}\"");

        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schema \"{0}/site.yml/x\"")]
    [InlineData("seed --content \"{0}\" --store \"{0}/site.yml/x/sanjog.db\"")]
    public async Task A_folder_below_a_file_can_not_be_written(string arguments)
    {
        var (exitCode, _, errors) = await SiteProcess.RunAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, arguments, content.Root));

        Assert.Equal(1, exitCode);
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task Serving_stops_cleanly_when_asked()
    {
        var address = SiteProcess.FreeAddress();
        using var site = SiteProcess.Start($"--urls {address}", ("Content__Root", content.Root), ("Store__Path", content.StorePath));
        await site.WaitUntilOpenAsync(address);

        site.Terminate();

        var (exitCode, output, _) = await site.EndAsync();
        Assert.Equal(0, exitCode);
        Assert.Contains(address.Authority, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_is_said_in_one_line()
    {
        var address = SiteProcess.FreeAddress();
        using var other = new TcpListener(IPAddress.Loopback, address.Port);
        other.Start();

        var (exitCode, _, errors) = await SiteProcess.RunAsync(
            $"serve --urls {address}", ("Content__Root", content.Root), ("Store__Path", content.StorePath));

        Assert.Equal(1, exitCode);
        Assert.Contains("address already in use", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1", "libicu")]
    [InlineData("TZDIR", "/nowhere", "tzdata")]
    public async Task A_system_without_letters_or_clocks_is_refused(string variable, string value, string says)
    {
        var (exitCode, _, errors) = await SiteProcess.RunAsync("check", (variable, value));

        Assert.Equal(2, exitCode);
        Assert.Contains(says, Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
    }
}
