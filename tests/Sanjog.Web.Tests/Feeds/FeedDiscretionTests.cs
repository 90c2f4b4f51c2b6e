using System.Net;
using System.Xml.Linq;
using Sanjog.Tests;
using Xunit.Abstractions;

namespace Sanjog.Web.Tests.Feeds;

/// <summary>Feeds tell nothing that the site does not show, and let go at once of what is taken down.</summary>
public sealed class FeedDiscretionTests(FeedSite feeds, ITestOutputHelper output) : IClassFixture<FeedSite>
{
    private const int Attempts = 3;

    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Paths => [.. FeedSite.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Nothing_hidden_is_told(string path) =>
        Assert.DoesNotContain(FeedSite.Hidden, await feeds.TextAsync(path), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/feed.json")]
    public async Task Withdrawn_story_is_named_in_atom_alone(string path)
    {
        Assert.DoesNotContain("gone", await feeds.TextAsync(path), StringComparison.Ordinal);
        Assert.DoesNotContain("/gone\"", await feeds.TextAsync("/feed.atom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_is_told_where_drafts_are_shown()
    {
        using var content = new TestContent();
        content.WriteStory("unfinished", "draft: true");
        await using var development = new SanjogSite().With(content).In("Development");
        using var response = await development.GetAsync("/feed.atom");

        Assert.Contains("stories/unfinished", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Samples_are_told_only_where_they_are_shown()
    {
        using var content = new TestContent();
        content.WriteReport("sample", "2023-24", "type: annual\nsample: true");
        await using var site = new SanjogSite().With(content).With("Content:ShowSamples", "false");
        using var response = await site.GetAsync("/annual-reports/feed.json");

        Assert.Contains("\"items\":[]", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>What else this machine does at that moment must not count, so one of three stories has to be gone in time.</summary>
    [Fact]
    public async Task Story_that_is_taken_down_is_gone_within_two_seconds()
    {
        using var content = new TestContent();
        Enumerable.Range(0, Attempts).ToList().ForEach(number => content.WriteStory($"story-{number}", body: $"Body {FeedSite.Hidden}{number}."));
        using var site = await RunningSite.StartAsync(content);
        var fastest = TimeSpan.MaxValue;
        for (var number = 0; number < Attempts && fastest > Promised; number++)
        {
            var id = await IdAsync(site, number);
            content.WriteStory($"story-{number}", "status: withdrawn");
            var took = await site.Client.EventuallyAsync($"/stories/story-{number}", (response, _) => response.StatusCode == HttpStatusCode.Gone);
            await IsGoneAsync(site, number, id);
            output.WriteLine($"Gone from every feed after {took.TotalSeconds:0.00} s.");
            fastest = took < fastest ? took : fastest;
        }

        Assert.InRange(fastest, TimeSpan.Zero, Promised);
    }

    /// <summary>What XML can't hold, or only holds as a reference, comes out as it was or does not come in.</summary>
    [Theory]
    [InlineData("\"a \\x01 b\"", "A text.", null)]
    [InlineData("\"a \\uFFFE b\"", "A text.", null)]
    [InlineData("\"a \\uD83D b\"", "A text.", null)]
    [InlineData("Title", "A &#1; text.", null)]
    [InlineData("Title", "A &#xFFFE; and &#xD800; text.", null)]
    [InlineData("Title", "A ]]> text with <https://example.com/?a=1&b=2>.", "Title")]
    [InlineData("\"<![CDATA[ & ]]> '\\\"\"", "Text.", "<![CDATA[ & ]]> '\"")]
    [InlineData("\"নদী 🪡 𐐀\"", "🪡", "নদী 🪡 𐐀")]
    public async Task Feeds_are_whole_whatever_a_story_says(string title, string body, string? expected)
    {
        using var content = new TestContent();
        content.Write("stories/story.md", $"---\ntitle: {title}\nsummary: About it.\nkind: story\nadded: 2024-01-01\n---\n{body}\n");
        await using var site = new SanjogSite().With(content);
        foreach (var path in (string[])["/feed.atom", "/feed.xml"])
        {
            using var response = await site.GetAsync(path);
            var told = XDocument.Parse(await response.Content.ReadAsStringAsync()).Descendants()
                .Where(element => element.Name.LocalName == "title" && element.Parent!.Name.LocalName is "entry" or "item").Select(element => element.Value);

            Assert.Equal(expected is null ? [] : [expected], told.Where(text => expected is null || text == expected));
        }
    }

    private static async Task<string> IdAsync(RunningSite site, int number) => Entries(await site.Client.GetStringAsync(new Uri("/feed.atom", UriKind.Relative)))
        .Single(entry => entry.ToString().Contains($"{FeedSite.Hidden}{number}", StringComparison.Ordinal)).Element(FeedSite.Atom + "id")!.Value;

    private static IEnumerable<XElement> Entries(string atom) => XDocument.Parse(atom).Root!.Elements(FeedSite.Atom + "entry");

    // With the address itself, which answers 410 by now, the edition is known to all pages.
    private static async Task IsGoneAsync(RunningSite site, int number, string id)
    {
        foreach (var path in FeedSite.Paths.Skip(1))
        {
            var text = await site.Client.GetStringAsync(new Uri(path, UriKind.Relative));
            Assert.DoesNotContain($"story-{number}", text, StringComparison.Ordinal);
            Assert.DoesNotContain($"{FeedSite.Hidden}{number}", text, StringComparison.Ordinal);
        }

        var atom = await site.Client.GetStringAsync(new Uri("/feed.atom", UriKind.Relative));
        Assert.DoesNotContain($"{FeedSite.Hidden}{number}", atom, StringComparison.Ordinal);
        Assert.Contains(id, XDocument.Parse(atom).Root!.Elements(FeedSite.Tombstones + "deleted-entry").Select(tombstone => tombstone.Attribute("ref")!.Value));
        Assert.DoesNotContain(id, Entries(atom).Select(entry => entry.Element(FeedSite.Atom + "id")!.Value));
    }
}
