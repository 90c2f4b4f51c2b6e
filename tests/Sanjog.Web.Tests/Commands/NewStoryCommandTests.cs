using Sanjog.Content.Schemas;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Commands;

public sealed class NewStoryCommandTests : IDisposable
{
    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_new_story_is_written_and_checked_without_an_error()
    {
        var (exitCode, output, errors) = await NewAsync("\"Two: words, and \\\"more\\\"\"");
        var path = content.PathOf("stories/two-words-and-more.md");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal(path, output.Split('\n')[0].TrimEnd());
        Assert.StartsWith("Next: ", output.Split('\n')[1], StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync(path);
        Assert.Equal("---\n"u8, bytes.AsSpan(0, 4));
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal([path], Directory.EnumerateFileSystemEntries(content.PathOf("stories")));

        var check = await SiteProcess.RunAsync($"check --content \"{content.Root}\"");
        Assert.Equal(0, check.ExitCode);
        Assert.Contains(" 0 errors", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_over()
    {
        content.WriteStory("Mine", body: "My words.");
        content.WriteStory("mine-too", "aliases: [once-mine]");

        var same = await NewAsync("mine");
        var alias = await NewAsync("\"Once mine\"");

        Assert.Equal((1, 1), (same.ExitCode, alias.ExitCode));
        Assert.Contains("stories/Mine.md", same.Errors, StringComparison.Ordinal);
        Assert.Contains("--slug", same.Errors, StringComparison.Ordinal);
        Assert.Contains("stories/mine-too.md", alias.Errors, StringComparison.Ordinal);
        Assert.Equal(["Mine.md", "mine-too.md"], Directory.EnumerateFiles(content.PathOf("stories")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "There is no title")]
    [InlineData("\"\"", "There is no title")]
    [InlineData("\"  \"", "There is no title")]
    [InlineData("--slgu x", "'--slgu' is no option here")]
    [InlineData("\"Words --slgu\" --slug", "--slug")]
    [InlineData("!?", "no letter or digit")]
    [InlineData("tags", "belongs to the site itself")]
    [InlineData("title --slug ../../x", "Write it as x.")]
    public async Task What_can_not_be_a_story_is_refused_with_a_way_out(string arguments, string words)
    {
        var (exitCode, output, errors) = await NewAsync(arguments);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(words, errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(content.PathOf("stories")));
    }

    [Theory]
    [InlineData("A title without quotes", "a-title-without-quotes")]
    [InlineData("@home", "home")]
    [InlineData("\"An address of my own\" --slug my-own", "my-own")]
    public async Task Name_is_made_of_the_title_or_given(string arguments, string slug)
    {
        await NewAsync(arguments);

        Assert.True(File.Exists(content.PathOf($"stories/{slug}.md")));
    }

    [Fact]
    public async Task A_folder_that_holds_no_content_is_left_alone()
    {
        content.Delete("site.yml");

        var (exitCode, _, errors) = await NewAsync("title");

        Assert.Equal(2, exitCode);
        Assert.Contains("no site.yml", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new", "Required command")]
    [InlineData("new stroy title", "Did you mean 'story'?")]
    [InlineData("nwe story title", "Did you mean 'new'?")]
    [InlineData("schma docs", "Did you mean 'schema'?")]
    [InlineData("schema", "schema")]
    public async Task Slips_in_the_command_are_named(string arguments, string words)
    {
        var (exitCode, _, errors) = await SiteProcess.RunAsync(arguments);

        Assert.Equal(2, exitCode);
        Assert.Contains(words, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schemas_are_written_into_a_folder()
    {
        var folder = Path.Combine(content.Folder, "schemas");

        var (exitCode, output, _) = await SiteProcess.RunAsync($"schema \"{folder}\"");

        Assert.Equal(0, exitCode);
        Assert.Equal(FrontMatterSchema.All.Select(schema => Path.Combine(folder, schema.FileName)), output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()));
        Assert.All(FrontMatterSchema.All, schema => Assert.Equal(schema.Json, File.ReadAllText(Path.Combine(folder, schema.FileName))));
    }

    [Fact]
    public async Task A_folder_that_can_not_be_written_is_said_in_one_line()
    {
        var file = Path.Combine(content.Folder, "a-file");
        await File.WriteAllTextAsync(file, "");

        var (exitCode, _, errors) = await SiteProcess.RunAsync($"schema \"{file}\"");

        Assert.Equal(1, exitCode);
        Assert.Single(errors.Trim().Split('\n'));
    }

    private Task<(int ExitCode, string Output, string Errors)> NewAsync(string arguments) =>
        SiteProcess.RunAsync($"new story {arguments} --content \"{content.Root}\"");
}
