using Sanjog.Web.Hosting;

namespace Sanjog.Web.Tests.Hosting;

public sealed class ExitAddressTests
{
    private const string Own = "https://example.org";

    [Theory]
    [InlineData(null, "https://www.wikipedia.org/")]
    [InlineData(" ", "https://www.wikipedia.org/")]
    [InlineData("https://other.example", "https://other.example/")]
    [InlineData("https://other.example:8443/a/b.html", "https://other.example:8443/a/b.html")]
    [InlineData("https://example.org.other.example/", "https://example.org.other.example/")]
    [InlineData("https://other.example/রান্না", "https://other.example/%E0%A6%B0%E0%A6%BE%E0%A6%A8%E0%A7%8D%E0%A6%A8%E0%A6%BE")]
    public void A_page_of_another_site_is_taken(string? value, string expected) => Assert.Equal(expected, ExitAddress.Read(value, Own));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("/about")]
    [InlineData("//other.example/")]
    [InlineData("http://other.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://somebody@other.example/")]
    [InlineData("https://other.example/?q=somebody")]
    [InlineData("https://other.example/#somebody")]
    [InlineData("https://localhost/")]
    [InlineData("https://site.localhost/")]
    [InlineData("https://elsewhere/")]
    [InlineData("https://other.example:0/")]
    [InlineData("https://other.example/a b")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://[::1]/")]
    public void What_is_no_plain_address_is_refused(string value) =>
        Assert.StartsWith($"Setting Site:ExitUrl: \"{value}\" is not an address", Refusal(value), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://EXAMPLE.org:8443/elsewhere")]
    [InlineData("https://www.example.org/")]
    [InlineData("https://m.example.org/")]
    [InlineData("https://www.www.example.org/")]
    [InlineData("https://example.org./")]
    public void The_site_itself_is_refused(string value) => Assert.Contains("leads to this site itself", Refusal(value), StringComparison.Ordinal);

    [Fact]
    public void A_line_feed_or_a_very_long_address_is_refused()
    {
        Assert.Contains("is not an address", Refusal("https://other.example/\nfoo"), StringComparison.Ordinal);
        Assert.Contains("500 are the most", Refusal("https://other.example/" + new string('a', 500)), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_base_address_any_host_is_another() => Assert.Equal("https://example.org/", ExitAddress.Read(Own, baseUrl: null));

    private static string Refusal(string value)
    {
        var message = Assert.Throws<SettingsException>(() => ExitAddress.Read(value, Own)).Message;
        Assert.DoesNotContain('\n', message);
        return message;
    }
}
