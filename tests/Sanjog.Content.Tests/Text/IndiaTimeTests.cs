using System.Globalization;
using CsCheck;
using Sanjog.Content.Text;

namespace Sanjog.Content.Tests.Text;

public sealed class IndiaTimeTests
{
    [Fact]
    public void Day_begins_at_half_past_six_of_the_evening_before_in_utc() => Assert.Equal(
        new DateTime(2026, 11, 24, 18, 30, 0, DateTimeKind.Utc), IndiaTime.StartOf(new DateOnly(2026, 11, 25)));

    [Fact]
    public void Day_ends_where_the_next_begins()
    {
        Assert.Equal(IndiaTime.StartOf(new DateOnly(2028, 3, 1)), IndiaTime.EndOf(new DateOnly(2028, 2, 29)));
        Assert.Equal(IndiaTime.StartOf(new DateOnly(2027, 1, 1)), IndiaTime.EndOf(new DateOnly(2026, 12, 31)));
        Assert.Equal(DateTime.MaxValue, IndiaTime.EndOf(DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("2026-11-24T18:29:59Z", "2026-11-24")]
    [InlineData("2026-11-24T18:30:00Z", "2026-11-25")]
    public void Day_of_an_instant_is_the_one_in_Kolkata(string instant, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), IndiaTime.Today(new StoppedClock(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture))));

    [Fact]
    public void Instants_are_utc() => Assert.Equal(DateTimeKind.Utc, IndiaTime.StartOf(new DateOnly(2026, 1, 1)).Kind);

    [Fact]
    public void Every_day_an_editor_may_write_has_a_beginning() =>
        Gen.Date[new DateTime(1900, 1, 1), new DateTime(2199, 12, 31)].Select(DateOnly.FromDateTime)
            .Sample(day => IndiaTime.EndOf(day) > IndiaTime.StartOf(day));

    [Theory]
    [InlineData(1941, 10, 1)]
    [InlineData(1942, 5, 15)]
    [InlineData(1942, 9, 1)]
    public void Midnight_that_the_clocks_skipped_has_an_instant(int year, int month, int day) =>
        Assert.Equal(DateTimeKind.Utc, IndiaTime.StartOf(new DateOnly(year, month, day)).Kind);

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
