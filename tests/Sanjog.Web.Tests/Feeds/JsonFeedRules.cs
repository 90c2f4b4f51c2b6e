using System.Globalization;
using System.Text.Json;

namespace Sanjog.Web.Tests.Feeds;

/// <summary>What JSON Feed 1.1 asks of a feed.</summary>
internal static class JsonFeedRules
{
    private static readonly string[] FeedKeys =
    [
        "version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon", "authors", "language", "expired", "hubs", "items",
    ];

    private static readonly string[] ItemKeys =
    [
        "id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image", "date_published", "date_modified", "authors", "tags",
        "language", "attachments",
    ];

    /// <returns>What is wrong with it.</returns>
    public static IEnumerable<string> Broken(JsonElement feed, string address)
    {
        var items = feed.GetProperty("items").EnumerateArray().ToList();
        return Problems(
        [
            (Text(feed, "version") == "https://jsonfeed.org/version/1.1", "It is no JSON Feed 1.1."),
            (OnlyKnown(feed, FeedKeys), "It has a key that is not known, or one twice."),
            (Text(feed, "title") is { Length: > 0 }, "It has no title."),
            (IsWhole(Text(feed, "home_page_url")), "The address of its page is not whole."),
            (Text(feed, "feed_url") == address, "It does not name its own address."),
            (feed.GetProperty("authors").EnumerateArray().All(author => OnlyKnown(author, ["name", "url", "avatar"]) && author.EnumerateObject().Any()), "An author has no name."),
            (items.Select(item => Text(item, "id")).Distinct().Count() == items.Count, "Two items have one name."),
            .. items.SelectMany(Rules),
        ]);
    }

    private static IEnumerable<(bool Holds, string Rule)> Rules(JsonElement item) =>
    [
        (OnlyKnown(item, ItemKeys), $"An item has a key that is not known, or one twice: {item}"),
        (Text(item, "id") is { Length: > 0 }, $"An item has no name: {item}"),
        (IsWhole(Text(item, "url")), $"An item's address is not whole: {item}"),
        (Text(item, "content_html") is { Length: > 0 } || Text(item, "content_text") is { Length: > 0 }, $"An item has no text: {item}"),
        (IsTime(Text(item, "date_published")) && IsTime(Text(item, "date_modified")), $"A day is not as RFC 3339 has it: {item}"),
        (All(item, "tags", tag => tag.ValueKind == JsonValueKind.String && tag.GetString()!.Length > 0), $"A tag is no text: {item}"),
        (All(item, "attachments", IsFile), $"A file is not told rightly: {item}"),
    ];

    private static IEnumerable<string> Problems(IEnumerable<(bool Holds, string Rule)> rules) => rules.Where(rule => !rule.Holds).Select(rule => rule.Rule);

    private static string? Text(JsonElement parent, string key) =>
        parent.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool OnlyKnown(JsonElement parent, string[] known) =>
        parent.EnumerateObject().Select(property => property.Name).ToList() is var keys && keys.All(known.Contains) && keys.Distinct().Count() == keys.Count;

    private static bool All(JsonElement parent, string key, Func<JsonElement, bool> holds) =>
        !parent.TryGetProperty(key, out var list) || (list.GetArrayLength() > 0 && list.EnumerateArray().All(holds));

    private static bool IsFile(JsonElement file) =>
        OnlyKnown(file, ["url", "mime_type", "title", "size_in_bytes", "duration_in_seconds"]) && IsWhole(Text(file, "url"))
        && Text(file, "mime_type")?.Contains('/', StringComparison.Ordinal) == true && file.GetProperty("size_in_bytes").GetInt64() > 0;

    private static bool IsWhole(string? address) => address?.StartsWith("https://", StringComparison.Ordinal) == true && Uri.IsWellFormedUriString(address, UriKind.Absolute);

    private static bool IsTime(string? text) => DateTime.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
