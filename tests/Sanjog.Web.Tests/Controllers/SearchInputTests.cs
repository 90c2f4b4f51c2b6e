using System.Diagnostics;
using System.Net;
using System.Text;
using CsCheck;

namespace Sanjog.Web.Tests.Controllers;

/// <summary>Whatever is typed into the search is words or nothing.</summary>
public sealed class SearchInputTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    private const int Inputs = 10_000;

    private static readonly string[] Hostile =
    [
        "", " ", "\"", "*", "\"\"\"\"", "NEAR(", "NEAR(a b, 2)", "a AND", "NOT", "OR OR", "title:", "{Title Body}:x", "^a", "a*b*", "-a", "(((", "'; DROP TABLE Search; --",
        "\0", "a\0b", "\uD800", "\uDC00\uD800", "\uFFFF", "\u202Eabc", "<script>alert(1)</script>", "%", "%00", "া", "\u09BC", new string('[', 5000), new string('"', 5000), new string('ক', 5000),
    ];

    public static TheoryData<string> HostileInputs => new(Hostile);

    [Theory]
    [MemberData(nameof(HostileInputs), DisableDiscoveryEnumeration = true)]
    public async Task Hostile_input_is_words_or_nothing(string typed)
    {
        using var response = await site.GetAsync($"/search?q={Encoded(typed)}");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_inputs_are_answered_each_within_fifty_milliseconds()
    {
        var letters = Gen.OneOf(Gen.Char, Gen.Char["\"*()[]{}:^+-'\\ \0abcde"], Gen.Char['\u0900', '\u09FF'], Gen.Char['\uD800', '\uDFFF']);
        var typed = Gen.OneOf(letters.Array[0, 120].Select(array => new string(array)), Gen.Int[0, Hostile.Length - 1].Select(index => Hostile[index])).Array[Inputs].Single();
        foreach (var text in typed)
        {
            // Other work on the machine may hold up any of them; what an input itself holds up, it holds up each time.
            var tries = 0;
            while (await TimeAsync(text) > TimeSpan.FromMilliseconds(50))
            {
                Assert.True(++tries < 50, $"{Encoded(text)} takes longer than 50 ms.");
            }
        }
    }

    private async Task<TimeSpan> TimeAsync(string typed)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await site.GetAsync($"/search?q={Encoded(typed)}");
        var taken = Stopwatch.GetElapsedTime(start);
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{response.StatusCode} for {Encoded(typed)}");
        return taken;
    }

    // Half of a surrogate pair is no character that an address can hold: it is sent as the bytes that some program would make of it.
    private static string Encoded(string text)
    {
        var encoded = new StringBuilder();
        foreach (var letter in text)
        {
            var bytes = char.IsSurrogate(letter)
                ? [(byte)(0xE0 | (letter >> 12)), (byte)(0x80 | ((letter >> 6) & 0x3F)), (byte)(0x80 | (letter & 0x3F))]
                : Encoding.UTF8.GetBytes([letter]);
            encoded.Append(char.IsAsciiLetterOrDigit(letter) ? $"{letter}" : string.Concat(bytes.Select(value => $"%{value:X2}")));
        }

        return encoded.ToString();
    }
}
