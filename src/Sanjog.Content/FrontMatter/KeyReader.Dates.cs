using System.Globalization;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;

namespace Sanjog.Content.FrontMatter;

/// <content>Dates and times: ISO 8601 days, and moments on Kolkata's clocks unless an offset is given.</content>
internal sealed partial class KeyReader
{
    private const string DayPattern = "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string HourPattern = "([01][0-9]|2[0-3])";
    private const string ClockPattern = HourPattern + ":[0-5][0-9](:[0-5][0-9])?";

    /// <summary>What <see cref="Date"/> takes, but for the lengths of months.</summary>
    public static readonly TextForm DayForm = new(DayPattern, "Write it as 2012-10-12.");

    /// <summary>What <see cref="Beginning"/> and <see cref="End"/> take, but for the lengths of months.</summary>
    public static readonly TextForm MomentForm = new(
        $"{DayPattern}([T ]{ClockPattern}|T{ClockPattern}(Z|[+-]{HourPattern}:[0-5][0-9]))?",
        "Write it as 2012-10-12, or with the time in India as 2012-10-12 18:30.");

    private const string Day = "yyyy-MM-dd";

    // How days are written in India: the day before the month, where both are numbers.
    private static readonly string[] OtherDays =
        ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy"];

    private static readonly string[] LocalMoments = ["yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] OffsetMoments = ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz"];

    public DateOnly? Date(string key)
    {
        recording?.Add(new KeyShape(key, ValueKind.Day));
        var value = Scalar(key);
        if (value is null)
        {
            return null;
        }

        return TryDay(value.Value) ?? RefuseDate(value, key, DayForm);
    }

    /// <summary>The first instant (UTC) of a day or minute, for what begins then.</summary>
    public DateTime? Beginning(string key) => Moment(key, IndiaTime.StartOf);

    /// <summary>The instant (UTC) after the last one of a day, or a minute itself, for what ends then.</summary>
    public DateTime? End(string key) => Moment(key, IndiaTime.EndOf);

    private DateTime? Moment(string key, Func<DateOnly, DateTime> ofDay)
    {
        recording?.Add(new KeyShape(key, ValueKind.Moment));
        var value = Scalar(key);
        if (value is null)
        {
            return null;
        }

        if (TryDay(value.Value) is { } day)
        {
            return ofDay(day);
        }

        if (TryMoment(value.Value) is { } moment)
        {
            return moment;
        }

        RefuseDate(value, key, MomentForm);
        return null;
    }

    private static DateOnly? TryDay(string text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsSensible(day.Year) ? day : null;

    private static DateTime? TryMoment(string text)
    {
        if (DateTime.TryParseExact(text, LocalMoments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && IsSensible(local.Year))
        {
            return IndiaTime.ToUtc(local);
        }

        var utc = text.EndsWith('Z') ? string.Concat(text.AsSpan(0, text.Length - 1), "+00:00") : text;
        return DateTimeOffset.TryParseExact(utc, OffsetMoments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            && IsSensible(moment.Year)
            ? moment.UtcDateTime
            : null;
    }

    // A year outside this range is a slip of the keyboard.
    private static bool IsSensible(int year) => year is >= 1900 and <= 2199;

    private DateOnly? RefuseDate(YamlText value, string key, TextForm form)
    {
        var meant = DateOnly.TryParseExact(value.Value, OtherDays, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) && IsSensible(day.Year);
        problems.Add(
            value.At, Codes.NotADate,
            $"'{key}' is not a date: \"{Excerpt(value.Value)}\". " + (meant ? $"Write it as {day.ToString(Day, CultureInfo.InvariantCulture)}." : form.Mend));
        return null;
    }
}
