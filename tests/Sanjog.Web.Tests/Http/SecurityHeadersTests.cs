using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;

namespace Sanjog.Web.Tests.Http;

public sealed class SecurityHeadersTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    private static readonly string[] Expected =
    [
        "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: no-referrer", "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Embedder-Policy: require-corp", "Cross-Origin-Resource-Policy: same-origin", "Permissions-Policy: accelerometer=()",
        "Content-Security-Policy: default-src 'none'",
    ];

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/stories/", 308)]
    [InlineData("/annual-reports/latest", 302)]
    [InlineData("/nothing", 404)]
    [InlineData("/health/ready", 200)]
    [InlineData("/annual-reports/annual-report-2024-25/sanjog-annual-report-2024-25-sample.pdf", 200)]
    [InlineData("/annual-reports/annual-report-2024-25/sanjog-annual-report-2024-25-sample.pdf", 416, "Range: bytes=99999999-\r\n")]
    public async Task They_stand_once_on_every_answer(string target, int status, string request = "")
    {
        var head = (await site.GetRawAsync(target, request)).Split("\r\n\r\n")[0].Split("\r\n");

        Assert.StartsWith($"HTTP/1.1 {status} ", head[0], StringComparison.Ordinal);
        Assert.All(Expected, header => Assert.Single(head, line => line.StartsWith(header, StringComparison.Ordinal)));
        Assert.DoesNotContain(head, line => line.StartsWith("Server:", StringComparison.Ordinal) || line.StartsWith("Set-Cookie:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_policy_allows_only_its_own_style_and_script()
    {
        using var response = await site.GetAsync("/");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        var page = await site.GetPageAsync("/");

        Assert.Contains($"; script-src '{HashOf(page, "script:not([type])")}'; style-src '{HashOf(page, "style")}'; img-src data:; connect-src 'self'; form-action 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (var rule in (string[])["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"])
        {
            Assert.Contains(rule, policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_download_can_do_nothing()
    {
        using var response = await site.GetAsync("/annual-reports/annual-report-2024-25/sanjog-annual-report-2024-25-sample.pdf");

        Assert.Equal("default-src 'none'; sandbox; frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
    }

    private static string HashOf(IDocument page, string element) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelectorAll(element).Single().TextContent)))}";
}
