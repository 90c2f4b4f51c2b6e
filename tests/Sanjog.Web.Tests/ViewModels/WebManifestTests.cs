using System.Text.Json;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.ViewModels;

public sealed class WebManifestTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    [Fact]
    public async Task It_calls_the_site_by_its_name_and_installs_nothing()
    {
        using var response = await site.GetAsync("/site.webmanifest");
        using var manifest = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        string? Value(string name) => manifest.RootElement.GetProperty(name).GetString();

        Assert.Equal("application/manifest+json", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(("Sanjog", "Sanjog", "en", "/", "browser"), (Value("name"), Value("short_name"), Value("lang"), Value("start_url"), Value("display")));
        Assert.StartsWith("data:image/svg+xml,", manifest.RootElement.GetProperty("icons")[0].GetProperty("src").GetString(), StringComparison.Ordinal);
        var tokens = File.ReadAllText(Path.Combine(Repository.Root, "src/Sanjog.Web/Styles/10-tokens.css"));
        Assert.Contains($"--ground: {Value("background_color")};", tokens, StringComparison.Ordinal);
        Assert.Contains($"--cloth: {Value("theme_color")};", tokens, StringComparison.Ordinal);
    }

    // A browser asks for a manifest that a page names, and then one request no longer makes a page.
    [Fact]
    public async Task No_page_names_it() => Assert.Null((await site.GetPageAsync("/")).QuerySelector("link[rel=manifest]"));
}
