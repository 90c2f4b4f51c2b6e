using Sanjog.Content.Stories;

namespace Sanjog.Web.Feeds;

/// <summary>What a feed says, in whatever format it is written. All addresses are whole, all times are UTC.</summary>
/// <param name="Page">The page that shows the same to people.</param>
/// <param name="Address">Its own, without the ending that names the format.</param>
internal sealed record Feed(
    string Id, string Title, string Description, string Language, FeedAuthor Author, string Page, string Address,
    IReadOnlyList<FeedEntry> Entries, IReadOnlyList<Tombstone> Tombstones)
{
    /// <summary>Never the clock's: the same content gives the same bytes. A feed that never told anything began with the epoch.</summary>
    public DateTime Updated => Entries.Select(entry => entry.Updated).Concat(Tombstones.Select(tombstone => tombstone.When))
        .DefaultIfEmpty(DateTime.UnixEpoch).Max();

    public string AddressIn(FeedFormat format) => $"{Address}.{format.Ending}";
}

/// <summary>Who speaks: the organisation, never a person.</summary>
internal sealed record FeedAuthor(string Name, string Address);

/// <param name="Html">The text; null where only the summary is told.</param>
internal sealed record FeedEntry(
    string Id, string Address, string Title, string Summary, string? Html, DateTime Published, DateTime Updated,
    IReadOnlyList<Tag> Tags, FeedFile? File);

/// <summary>A file to be taken along with an entry.</summary>
/// <param name="Size">In bytes.</param>
internal sealed record FeedFile(string Address, string MediaType, long Size);

/// <summary>Tells readers to let go of an entry they may have kept (RFC 6721).</summary>
internal sealed record Tombstone(string Id, DateTime When);
