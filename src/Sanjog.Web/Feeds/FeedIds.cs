using Sanjog.Web.Hosting;

namespace Sanjog.Web.Feeds;

/// <summary>
/// Names things for good, by the tag scheme (RFC 4151): neither a new slug nor another port gives them another name. See
/// docs/decisions/feed-ids.md.
/// </summary>
internal static class FeedIds
{
    // A year in which the host's name belonged to whoever runs the site. It never changes.
    private const string Year = "2026";

    /// <param name="path">Of the page that bore the thing first, percent-encoded, with its slash.</param>
    public static string Of(PublicAddress address, string path) => $"tag:{address.Host},{Year}:{path.TrimStart('/')}";
}
