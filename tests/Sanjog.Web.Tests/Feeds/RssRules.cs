using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Sanjog.Web.Tests.Feeds;

/// <summary>What RSS 2.0 and the profile of the RSS Advisory Board ask of a feed, as far as this site's feeds go.</summary>
internal static partial class RssRules
{
    private static readonly string[] ChannelParts =
        ["title", "link", "description", "language", "copyright", "pubDate", "lastBuildDate", "category", "generator", "docs", "ttl", "image", "item"];

    private static readonly string[] ItemParts =
        ["title", "link", "description", "author", "category", "comments", "enclosure", "guid", "pubDate", "source"];

    /// <returns>What is wrong with it.</returns>
    public static IEnumerable<string> Broken(XDocument document, string address)
    {
        var rss = document.Root!;
        var channel = rss.Elements("channel").SingleOrDefault() ?? new XElement("none");
        var items = channel.Elements("item").ToList();
        var self = channel.Elements(FeedSite.Atom + "link").Where(link => link.Attribute("rel")?.Value == "self").ToList();
        return Problems(
        [
            (rss.Name == "rss" && rss.Attribute("version")?.Value == "2.0", "It is no RSS 2.0."),
            (rss.Elements().Count() == 1 && channel.Name == "channel", "It has not one channel."),
            (HasOnce(channel, "title") && HasOnce(channel, "link") && HasOnce(channel, "description"), "The channel lacks a part."),
            (IsWhole(channel.Element("link")?.Value), "The channel's link is not whole."),
            (OnlyKnown(channel, ChannelParts), "The channel has a part that RSS does not know."),
            (self is [var link] && link.Attribute("href")?.Value == address && link.Attribute("type")?.Value == "application/rss+xml", "It does not name its own address."),
            (items.Select(item => item.Element("guid")?.Value).Distinct().Count() == items.Count, "Two items have one name."),
            .. items.SelectMany(Rules),
        ]);
    }

    private static IEnumerable<(bool Holds, string Rule)> Rules(XElement item) =>
    [
        (HasOnce(item, "title") && HasOnce(item, "link") && HasOnce(item, "description") && HasOnce(item, "guid") && HasOnce(item, "pubDate"), $"An item lacks a part: {item}"),
        (OnlyKnown(item, ItemParts), $"An item has a part that RSS does not know: {item}"),
        (IsWhole(item.Element("link")?.Value), $"An item's link is not whole: {item}"),
        (item.Element("guid")?.Attribute("isPermaLink")?.Value == "false", $"A name is taken for an address: {item}"),
        (IsTime(item.Element("pubDate")?.Value), $"A day is not as RFC 822 has it: {item}"),
        (item.Elements("enclosure").Count() < 2 && item.Elements("enclosure").All(IsFile), $"A file is not told rightly: {item}"),
        (item.Elements().Where(part => part.Name.Namespace == FeedSite.RssContent).All(part => part.Name.LocalName == "encoded"), $"An item has an unknown text: {item}"),
        (!PartLink().IsMatch(item.Element(FeedSite.RssContent + "encoded")?.Value ?? ""), $"A link in a text is not whole: {item}"),
    ];

    private static IEnumerable<string> Problems(IEnumerable<(bool Holds, string Rule)> rules) => rules.Where(rule => !rule.Holds).Select(rule => rule.Rule);

    private static bool HasOnce(XElement parent, string name) => parent.Elements(name).Count() == 1 && parent.Element(name)!.Value.Length > 0;

    private static bool OnlyKnown(XElement parent, string[] known) =>
        parent.Elements().All(part => part.Name.Namespace != XNamespace.None || known.Contains(part.Name.LocalName));

    private static bool IsWhole(string? address) => address?.StartsWith("https://", StringComparison.Ordinal) == true && Uri.IsWellFormedUriString(address, UriKind.Absolute);

    private static bool IsTime(string? text) => DateTime.TryParseExact(
        text, "ddd, dd MMM yyyy HH:mm:ss '+0530'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsFile(XElement file) =>
        file.Attributes().Count() == 3 && IsWhole(file.Attribute("url")?.Value) && file.Attribute("type")?.Value.Contains('/', StringComparison.Ordinal) == true
        && long.TryParse(file.Attribute("length")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0;

    [GeneratedRegex("""(href|src)="(?!(https|mailto|tel):)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PartLink();
}
