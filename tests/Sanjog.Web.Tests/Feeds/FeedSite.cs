using System.Text.Json;
using System.Xml.Linq;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Feeds;

/// <summary>A site that has something of every sort to tell.</summary>
public sealed class FeedSite : IDisposable
{
    public const string Start = "https://example.org";

    /// <summary>Stands in all that must not be told.</summary>
    public const string Hidden = "kestrelcanary";

    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    public static readonly XNamespace Tombstones = "http://purl.org/atompub/tombstones/1.0";
    public static readonly XNamespace RssContent = "http://purl.org/rss/1.0/modules/content/";

    public static readonly IReadOnlyList<string> Paths =
        ["/feed.atom", "/feed.xml", "/feed.json", "/annual-reports/feed.atom", "/annual-reports/feed.xml", "/annual-reports/feed.json"];

    private readonly TestContent content = new();

    public FeedSite()
    {
        WriteSeen();
        WriteHidden();
        content.WriteReport("report", "2023-24", "type: annual\nsummary: What was done.");
        content.WriteReport("accounts", "2022-23", "type: audited\nsample: true");
        Site = new SanjogSite().With(content).With("Site:BaseUrl", Start);
    }

    internal SanjogSite Site { get; }

    internal string PathOf(string path) => content.PathOf(path);

    internal async Task<string> TextAsync(string path)
    {
        using var response = await Site.GetAsync(path);
        return await response.Content.ReadAsStringAsync();
    }

    internal async Task<XDocument> XmlAsync(string path) => XDocument.Parse(await TextAsync(path));

    internal async Task<JsonElement> JsonAsync(string path) => JsonDocument.Parse(await TextAsync(path)).RootElement;

    public void Dispose()
    {
        Site.Dispose();
        content.Dispose();
    }

    private void WriteSeen()
    {
        content.WriteStory(
            "full",
            "lastmod: 2025-02-03\naliases: [oldest-name, old-name]\ntags: [learning, \"this & that\"]\nnotes: [loss, fear]\npeople: [{name: Mira, nameChanged: true}]\ncomplete: false",
            "[Others](/stories?page=1&x=2), [beside](plain), [call](tel:112), [there](https://example.com/a?b=1&c=2).\n\n## A part\n\nSee [it](#a-part).",
            title: "Rain & <tea>");
        content.WriteStory("plain", "weight: 5", body: "Plain text: href=\"/no-link\" & `href=\"/code\"`.");
        content.WriteStory("নদীর-ধারে", "tags: [\"সাহস\"]", "এক নদী।", title: "নদীর ধারে");
        content.WriteStory("sensitive", "sensitive: true\nnotes: [loss]", $"A text with {Hidden}.");
    }

    private void WriteHidden()
    {
        content.WriteStory("gone", "status: withdrawn\naliases: [gone-first]\nlastmod: 2025-03-04", Hidden, Hidden);
        content.WriteStory($"draft-{Hidden}", "draft: true");
        content.WriteStory($"scheduled-{Hidden}", "publishDate: 2199-01-01");
        content.WriteStory($"expired-{Hidden}", "expiryDate: 2024-02-01");
        content.WriteStory($"consent-{Hidden}", "consent: {reference: C-1, recorded: 2024-01-01, until: 2024-02-01}");
    }
}
