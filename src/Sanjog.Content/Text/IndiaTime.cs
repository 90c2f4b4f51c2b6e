namespace Sanjog.Content.Text;

/// <summary>Days begin and end in Kolkata, wherever the server stands.</summary>
public static class IndiaTime
{
    /// <summary>In the tz database.</summary>
    public const string ZoneName = "Asia/Kolkata";

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(ZoneName);

    /// <summary>The day it is in Kolkata.</summary>
    public static DateOnly Today(TimeProvider time) => DayOf(time.GetUtcNow().UtcDateTime);

    /// <summary>The day in Kolkata at an instant in UTC.</summary>
    public static DateOnly DayOf(DateTime utc) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone));

    /// <summary>The instant, in UTC, at which a day begins in Kolkata.</summary>
    public static DateTime StartOf(DateOnly day) => ToUtc(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The instant, in UTC, at which a day has ended in Kolkata: the start of the next one.</summary>
    public static DateTime EndOf(DateOnly day) => day == DateOnly.MaxValue ? DateTime.MaxValue : StartOf(day.AddDays(1));

    /// <summary>
    /// A time on Kolkata's clocks, in UTC. The clocks were put forward three times before 1946; a time they left out has
    /// no instant of its own, and gets the one it would have had without the change.
    /// </summary>
    public static DateTime ToUtc(DateTime local)
    {
        var clock = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return DateTime.SpecifyKind(clock - Zone.GetUtcOffset(clock), DateTimeKind.Utc);
    }
}
