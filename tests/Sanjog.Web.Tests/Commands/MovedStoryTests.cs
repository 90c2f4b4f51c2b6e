using System.Net;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Commands;

/// <summary>A renamed file, from the check that proposes its alias to the redirect that the alias gives.</summary>
public sealed class MovedStoryTests : IDisposable
{
    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("old-name")]
    [InlineData("পাচারের-গল্প")]
    public async Task Proposed_alias_leads_from_the_old_address_to_the_new(string oldSlug)
    {
        content.WriteStory(oldSlug);
        await using var site = new SanjogSite().With(content).With("Store:Path", content.StorePath);
        await site.GetPageAsync($"/stories/{Uri.EscapeDataString(oldSlug)}");

        File.Move(content.PathOf($"stories/{oldSlug}.md"), content.PathOf("stories/new-name.md"));
        // Before the running site has published it, and after.
        Assert.Contains($"stories/new-name.md(2,1): warning SJ0316: ", await CheckAsync(), StringComparison.Ordinal);
        await site.EventuallyAsync("/stories/new-name", (response, _) => response.StatusCode == HttpStatusCode.OK);
        Assert.Contains($"Add a line aliases: [{oldSlug}].", await CheckAsync(), StringComparison.Ordinal);

        content.WriteStory("new-name", $"aliases: [{oldSlug}]");
        Assert.DoesNotContain("SJ0316", await CheckAsync(), StringComparison.Ordinal);
        await site.EventuallyAsync(
            $"/stories/{Uri.EscapeDataString(oldSlug)}",
            (response, _) => response.StatusCode == HttpStatusCode.PermanentRedirect && response.Headers.Location?.OriginalString == "/stories/new-name");
    }

    private async Task<string> CheckAsync()
    {
        var (_, output, _) = await SiteProcess.RunAsync($"check --content \"{content.Root}\"", ("Store__Path", content.StorePath));
        return output;
    }
}
