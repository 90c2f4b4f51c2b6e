using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Sanjog.Web.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1 (jsonfeed.org). It has no way to say what was withdrawn.</summary>
internal static class JsonFeedWriter
{
    // Bengali and Hindi are written as they are, not as numbers.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(Feed feed, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", feed.Page);
        json.WriteString("feed_url", feed.AddressIn(FeedFormat.Json));
        json.WriteString("description", feed.Description);
        json.WriteString("language", feed.Language);
        WriteAuthor(json, feed.Author);
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries)
        {
            WriteItem(json, entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, FeedAuthor author)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", author.Name);
        json.WriteString("url", author.Address);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Address);
        json.WriteString("title", entry.Title);
        json.WriteString("summary", entry.Summary);
        // An item must have a text of some sort.
        json.WriteString(entry.Html is null ? "content_text" : "content_html", entry.Html ?? entry.Summary);
        json.WriteString("date_published", FeedTime.Rfc3339(entry.Published));
        json.WriteString("date_modified", FeedTime.Rfc3339(entry.Updated));
        WriteTags(json, entry);
        WriteFile(json, entry);
        json.WriteEndObject();
    }

    private static void WriteTags(Utf8JsonWriter json, FeedEntry entry)
    {
        if (entry.Tags.Count > 0)
        {
            json.WriteStartArray("tags");
            entry.Tags.ToList().ForEach(tag => json.WriteStringValue(tag.Name));
            json.WriteEndArray();
        }
    }

    private static void WriteFile(Utf8JsonWriter json, FeedEntry entry)
    {
        if (entry.File is { } file)
        {
            json.WriteStartArray("attachments");
            json.WriteStartObject();
            json.WriteString("url", file.Address);
            json.WriteString("mime_type", file.MediaType);
            json.WriteNumber("size_in_bytes", file.Size);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }
}
