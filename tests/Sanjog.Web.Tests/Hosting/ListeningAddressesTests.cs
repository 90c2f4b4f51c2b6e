using Microsoft.Extensions.Configuration;
using Sanjog.Tests;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Tests.Hosting;

public sealed class ListeningAddressesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("http://localhost:8080")]
    [InlineData("HTTP://localhost")]
    [InlineData("https://*:443;http://+:80")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://[::1]:5000/")]
    [InlineData("http://0.0.0.0:65535")]
    [InlineData("http://unix:/run/sanjog/http.sock")]
    public void Address_that_the_server_understands_is_taken(string urls) => ListeningAddresses.Validate(With("urls", urls));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("localhost:8080")]
    [InlineData("http://")]
    [InlineData("ftp://localhost:8080")]
    [InlineData("http://localhost:8080/path")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://localhost:-1")]
    [InlineData("http://localhost:80a")]
    [InlineData("http://localhost:0")]
    [InlineData("http://local host:8080")]
    [InlineData("http://locahost:8080")]
    [InlineData("http://example.org:8080")]
    [InlineData("http://999.1.1.1:8080")]
    [InlineData("http://pipe:/x")]
    [InlineData("http://[::1")]
    public void Address_that_can_not_be_meant_is_refused(string url) => Assert.Equal(
        $"Setting urls: the site can't listen on \"{url}\". Write it as http://localhost:8080, or http://*:8080 for every network, with a port up to 65535 and no path.",
        Refusal(With("urls", $"http://localhost:5000;{url}")));

    [Theory]
    [InlineData("http_ports", "8080;80a", "Setting http_ports: the site can't listen on \"80a\". Write a port up to 65535, such as 8080.")]
    [InlineData("https_ports", "65536", "Setting https_ports: the site can't listen on \"65536\". Write a port up to 65535, such as 8080.")]
    [InlineData(
        "Kestrel:Endpoints:Front:Url", "front",
        "Setting Kestrel:Endpoints:Front:Url: the site can't listen on \"front\". Write it as http://localhost:8080, or http://*:8080 for every network, with a port up to 65535 and no path.")]
    public void The_other_ways_to_say_where_to_listen_are_looked_over_as_well(string key, string value, string message) =>
        Assert.Equal(message, Refusal(With(key, value)));

    [Fact]
    public async Task The_site_refuses_before_it_fills_the_store()
    {
        using var content = new TestContent();

        var (exitCode, output, errors) = await SiteProcess.RunAsync(
            "serve --urls http://localhost:99999", ("Content__Root", content.Root), ("Store__Path", content.StorePath));

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("Setting urls: ", Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.False(File.Exists(content.StorePath));
    }

    private static string Refusal(IConfiguration configuration) =>
        Assert.Throws<SettingsException>(() => ListeningAddresses.Validate(configuration)).Message;

    private static IConfiguration With(string key, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new KeyValuePair<string, string?>(key, value)]).Build();
}
