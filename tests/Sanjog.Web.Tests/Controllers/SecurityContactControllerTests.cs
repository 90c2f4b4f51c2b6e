using System.Globalization;
using System.Net;
using Microsoft.Extensions.Time.Testing;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Controllers;

/// <summary>RFC 9116, as far as a contact is known.</summary>
public sealed class SecurityContactControllerTests : IDisposable
{
    private const string Path = "/.well-known/security.txt";

    private readonly TestContent content = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 30, 23, 59, 59, TimeSpan.Zero));

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Without_a_contact_there_is_none()
    {
        await using var site = Site();

        var page = await site.GetPageAsync(Path, HttpStatusCode.NotFound);

        Assert.DoesNotContain("mailto:", page.QuerySelector("footer")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("email: name@example.org, phone: \"112 3\", security: \"https://example.org/report\"", "https://example.org/report")]
    [InlineData("email: name@example.org, phone: \"112 3\"", "mailto:name@example.org")]
    [InlineData("phone: \"112 3\"", "tel:1123")]
    [InlineData("security: \"mailto:safe@example.org\"", "mailto:safe@example.org")]
    public async Task A_contact_is_told_with_a_date_within_a_year(string contact, string expected)
    {
        content.Append("site.yml", $"contact: {{{contact}}}\n");
        await using var site = Site();

        using var response = await site.GetAsync(Path);

        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            $"Contact: {expected}\nExpires: 2027-05-01T00:00:00Z\nPreferred-Languages: en\nCanonical: https://example.org{Path}\n",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_date_never_goes_stale_though_nothing_is_published_for_years()
    {
        content.Append("site.yml", "contact: {email: name@example.org}\n");
        await using var site = Site();

        for (var hours = 0; hours < 24 * 800; hours += 100)
        {
            using var response = await site.GetAsync(Path);
            var line = (await response.Content.ReadAsStringAsync()).Split('\n').Single(text => text.StartsWith("Expires: ", StringComparison.Ordinal));
            var left = DateTimeOffset.Parse(line["Expires: ".Length..], CultureInfo.InvariantCulture) - clock.GetUtcNow();
            Assert.InRange(left, TimeSpan.FromDays(30 * 5), TimeSpan.FromDays(365 / 2 + 3));
            clock.Advance(TimeSpan.FromHours(100));
        }
    }

    [Fact]
    public async Task The_footer_leads_to_mailbox_and_telephone()
    {
        content.Append("site.yml", "contact: {email: name@example.org, phone: \"+00 1\"}\n");
        await using var site = Site();

        var links = (await site.GetPageAsync("/about")).QuerySelectorAll(".colophon a").Select(link => $"{link.GetAttribute("href")} {link.TextContent}");

        Assert.Subset(links.ToHashSet(StringComparer.Ordinal), new HashSet<string>(["mailto:name@example.org name@example.org", "tel:+001 +00 1"], StringComparer.Ordinal));
    }

    private SanjogSite Site() => new SanjogSite().With(content).With("Site:BaseUrl", "https://example.org").At(clock);
}
