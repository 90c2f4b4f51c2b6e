using Sanjog.Tests;

namespace Sanjog.Web.Tests.Commands;

/// <summary>What whoever runs the site demands of content, as the commands obey it.</summary>
public sealed class PublishingRulesTests : IDisposable
{
    private readonly TestContent content = new();

    private string ListPath => Path.Combine(content.Folder, "never-published.txt");

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Absence_of_consent_is_a_warning()
    {
        content.WriteStory("story");

        var (exitCode, output, _) = await CheckAsync();

        Assert.Equal(0, exitCode);
        Assert.Contains("stories/story.md(2,1): warning SJ0402: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Absence_of_consent_is_an_error_where_it_is_required()
    {
        content.WriteStory("story");

        var (exitCode, output, _) = await CheckAsync(("Content__RequireConsent", "true"));

        Assert.Equal(1, exitCode);
        Assert.Contains("stories/story.md(2,1): error SJ0402: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_must_never_be_published_is_found_and_not_repeated()
    {
        File.WriteAllText(ListPath, "Haran Mondal\n");
        content.WriteStory("haran-mondal", title: "Haran Mondal", body: "Haran Mondal came.");

        foreach (var command in (string[])["check", "seed"])
        {
            var (exitCode, output, errors) = await SiteProcess.RunAsync(
                $"{command} --content \"{content.Root}\"", ("Content__IdentityList", ListPath), ("Store__Path", content.StorePath));

            Assert.Equal(1, exitCode);
            Assert.Contains("stories/[...].md(7,1): error SJ0404: ", output + errors, StringComparison.Ordinal);
            Assert.DoesNotMatch("(?i)haran", output + errors);
        }
    }

    [Theory]
    [InlineData("/nowhere/list.txt", "can't be read")]
    [InlineData("stories/list.txt", "Keep the list outside")]
    public async Task A_list_that_can_not_be_meant_stops_the_process(string list, string says)
    {
        content.Write("stories/list.txt", "A name\n");

        var (exitCode, _, errors) = await CheckAsync(("Content__IdentityList", Path.Combine(content.Root, list)));

        Assert.Equal(2, exitCode);
        Assert.StartsWith("Setting Content:IdentityList: ", errors, StringComparison.Ordinal);
        Assert.Contains(says, errors, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output, string Errors)> CheckAsync(params (string Name, string Value)[] environment) =>
        SiteProcess.RunAsync($"check --content \"{content.Root}\"", [.. environment, ("Content__Root", content.Root)]);
}
