using System.Net;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Hosting;

/// <summary>Rules that change bind what was published before them.</summary>
public sealed class RulesInForceTests : IDisposable
{
    private readonly TestContent content = new();

    private string ListPath => Path.Combine(content.Folder, "never-published.txt");

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_name_put_on_the_list_while_serving_takes_its_story_down()
    {
        File.WriteAllText(ListPath, "Somebody Else\n");
        content.WriteStory("story", body: "Haran came home.");
        content.WriteStory("other");
        await using var site = new SanjogSite().With(content).With("Content:IdentityList", ListPath);
        await site.GetPageAsync("/stories/story");

        File.AppendAllText(ListPath, "Haran\n");

        await site.EventuallyAsync("/stories/story", (response, text) =>
            response.StatusCode == HttpStatusCode.NotFound && !text.Contains("Haran", StringComparison.Ordinal));
        await site.GetPageAsync("/stories/other");
        await site.EventuallyAsync("/health/ready", (_, text) => text.Contains("\"refused\":1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_that_disappears_stays_in_force_and_holds_up_no_takedown()
    {
        File.WriteAllText(ListPath, "Haran\n");
        content.WriteStory("story");
        await using var site = new SanjogSite().With(content).With("Content:IdentityList", ListPath);
        await site.GetPageAsync("/stories/story");

        File.Delete(ListPath);
        await site.EventuallyAsync("/health/ready", (_, text) => text.Contains("degraded", StringComparison.Ordinal));
        content.WriteStory("new", body: "Haran.");
        content.WriteStory("story", "status: withdrawn");

        await site.EventuallyAsync("/stories/story", (response, _) => response.StatusCode == HttpStatusCode.Gone);
        await site.GetPageAsync("/stories/new", HttpStatusCode.NotFound);
        File.WriteAllText(ListPath, "Other\n");
        await site.EventuallyAsync("/stories/new", (response, _) => response.StatusCode == HttpStatusCode.OK);
        await site.EventuallyAsync("/health/ready", (_, text) => text.Contains("\"ready\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_seeding_under_looser_rules_is_judged_anew_by_the_running_site()
    {
        File.WriteAllText(ListPath, "Haran\n");
        content.WriteStory("story", body: "Haran.");
        await using var site = new SanjogSite().With(content).With("Content:IdentityList", ListPath).With("Store:Path", content.StorePath);
        await site.GetPageAsync("/stories/story", HttpStatusCode.NotFound);

        await SiteProcess.RunAsync($"seed --content \"{content.Root}\" --store \"{content.StorePath}\"");

        await site.EventuallyAsync("/health/ready", (_, text) => text.Contains("\"refused\":1", StringComparison.Ordinal));
        await site.EventuallyAsync("/stories/story", (response, _) => response.StatusCode == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Consent_required_from_now_on_hides_stories_without_it()
    {
        content.WriteStory("without");
        content.WriteStory("with", "consent: {reference: C-1, recorded: 2024-01-01}");
        await using (var before = new SanjogSite().With(content).With("Store:Path", content.StorePath))
        {
            await before.GetPageAsync("/stories/without");
        }

        await using var site = new SanjogSite().With(content).With("Store:Path", content.StorePath).With("Content:RequireConsent", "true");

        await site.GetPageAsync("/stories/without", HttpStatusCode.NotFound);
        await site.GetPageAsync("/stories/with");
    }
}
