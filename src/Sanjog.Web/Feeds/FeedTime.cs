using System.Globalization;

namespace Sanjog.Web.Feeds;

/// <summary>Writes times by Kolkata's clocks, so that whoever reads only the day reads the right one.</summary>
internal static class FeedTime
{
    private static readonly TimeSpan Offset = new(5, 30, 0);

    /// <summary>To the second (RFC 3339).</summary>
    public static string Rfc3339(DateTime utc) => Clock(utc).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>As in letters (RFC 822, section 5, with the year of four digits that RSS asks for).</summary>
    public static string Rfc822(DateTime utc) => Clock(utc).ToString("ddd, dd MMM yyyy HH:mm:ss '+0530'", CultureInfo.InvariantCulture);

    private static DateTimeOffset Clock(DateTime utc) => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToOffset(Offset);
}
