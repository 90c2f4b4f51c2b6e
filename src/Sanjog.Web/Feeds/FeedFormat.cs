using System.Text;

namespace Sanjog.Web.Feeds;

/// <summary>A format in which a feed can be had.</summary>
/// <param name="Ending">Of its address.</param>
internal sealed record FeedFormat(string Ending, string Name, string MediaType, Action<Feed, Stream> Write)
{
    public static FeedFormat Atom { get; } = new("atom", "Atom", "application/atom+xml", AtomWriter.Write);

    public static FeedFormat Rss { get; } = new("xml", "RSS", "application/rss+xml", RssWriter.Write);

    public static FeedFormat Json { get; } = new("json", "JSON", "application/feed+json", JsonFeedWriter.Write);

    public string ContentType => $"{MediaType}; charset=utf-8";

    public string Text(Feed feed)
    {
        using var stream = new MemoryStream();
        Write(feed, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
