namespace Sanjog.Web.Feeds;

/// <summary>What feeds are called, in themselves and where pages lead to them.</summary>
internal static class FeedTitles
{
    public static string Stories(string site) => $"{site}: stories";

    public static string Reports(string site) => $"{site}: annual reports";
}
