using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sanjog.Content;

namespace Sanjog.Web.Tests.Docs;

/// <summary>What the check of links takes for granted is what the site has.</summary>
public sealed class SiteAddressesTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    public static TheoryData<string> Pages =>
        [.. SiteAddresses.Fixed.Where(address => SiteAddresses.Ids(address) is not null), SiteAddresses.Kinds[0], SiteAddresses.ReportTypes[0], SiteAddresses.Tag("family"), SiteAddresses.Story("mixed-pickles"), SiteAddresses.Report("annual-report-2022-23")];

    [Fact]
    public async Task Every_address_without_a_name_in_it_is_known()
    {
        using var started = await site.GetAsync("/health/live");
        var routes = site.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Where(route => !route.Contains('{', StringComparison.Ordinal)).Distinct();

        Assert.Equal(routes.Order(StringComparer.Ordinal), SiteAddresses.Fixed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_id_of_a_page_is_known(string address)
    {
        var page = await site.GetPageAsync(address);
        var ids = page.QuerySelectorAll("[id]:not(svg *)")
            .Where(element => element.Closest(".prose, #roles li, #registrations tr") is not { } text || text.GetAttribute("aria-labelledby") == element.Id)
            .Select(element => element.Id!);

        Assert.Equal(SiteAddresses.Ids(address)!.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }
}
