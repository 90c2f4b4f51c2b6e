using Sanjog.Tests;

namespace Sanjog.Web.Tests.Hosting;

/// <summary>Whatever host a request names, pages and files name the one that is set.</summary>
public sealed class PublicAddressTests
{
    private const string Base = "https://example.org";

    [Theory]
    [InlineData("{0}", "evil.example", "")]
    [InlineData("{0}", "evil.example:8443", "")]
    [InlineData("{0}", "localhost", "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nForwarded: host=evil.example\r\nX-Original-Host: evil.example\r\n")]
    [InlineData("http://evil.example{0}", "evil.example", "")]
    [InlineData("{0}?x=//evil.example", "localhost", "X-Forwarded-Prefix: /evil.example\r\nX-Original-URL: http://evil.example/\r\n")]
    public async Task A_host_that_a_request_claims_leaves_no_trace(string target, string host, string headers)
    {
        using var content = new TestContent();
        content.WriteStory("story", "tags: [family]");
        content.Append("site.yml", "contact: {email: name@example.org}\n");
        await using var site = new SanjogSite().With(content).With("Site:BaseUrl", Base);

        foreach (var path in (string[])["/sitemap.xml", "/robots.txt", "/.well-known/security.txt", "/opensearch.xml", "/", "/stories", "/stories/story", "/about", "/search"])
        {
            // The first answer is the one that is kept.
            var claimed = await site.GetRawAsync(target.Replace("{0}", path, StringComparison.Ordinal), headers, host);
            using var kept = await site.GetAsync(path);

            Assert.StartsWith("HTTP/1.1 200 ", claimed, StringComparison.Ordinal);
            Assert.DoesNotContain("evil", claimed, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("evil", await kept.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
            Assert.Contains(Base, claimed, StringComparison.Ordinal);
        }
    }
}
