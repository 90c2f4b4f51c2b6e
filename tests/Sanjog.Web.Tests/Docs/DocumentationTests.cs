using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sanjog.Content.Diagnostics;
using Sanjog.Tests;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Tests.Docs;

/// <summary>What the documentation lists is what the code has.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public void The_content_guide_explains_every_diagnostic() =>
        Assert.Equal(Codes.All.Select(code => $"{code.Id} {code.Title}"), Headings("content-guide.md").Where(heading => heading.StartsWith("SJ", StringComparison.Ordinal)));

    [Fact]
    public void The_configuration_page_explains_every_setting() =>
        Assert.Equal(Settings.Keys.Order(StringComparer.Ordinal), Headings("configuration.md").Where(heading => heading.Contains(':', StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_routes_page_lists_every_route()
    {
        await using var site = new SanjogSite();
        using var started = await site.GetAsync("/health/live");
        var routes = site.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct();

        Assert.Equal(routes.Order(StringComparer.Ordinal), RouteRow().Matches(Read("routes.md")).Select(row => row.Groups["path"].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_readme_is_short_and_has_both_commands()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

        Assert.InRange(readme.Split('\n').Length, 10, 101);
        Assert.Contains("dotnet run --project src/Sanjog.Web", readme, StringComparison.Ordinal);
        Assert.Contains("dotnet test", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_between_the_pages_leads_somewhere()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "README.md"));

        Assert.All(pages, page => Assert.All(
            Link().Matches(WithoutCode(File.ReadAllText(page))).Select(link => link.Groups["target"].Value).Where(target => !target.Contains(':', StringComparison.Ordinal) && target[0] is not ('/' or '#')),
            target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target.Split('#')[0])), $"{page} links to {target}")));
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name));

    private static IEnumerable<string> Headings(string name) =>
        WithoutCode(Read(name)).Split('\n').Where(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim().Trim('`'));

    private static string WithoutCode(string markdown) => CodeBlock().Replace(markdown, "");

    [GeneratedRegex("^\\| `(?<path>/[^`]*)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex RouteRow();

    [GeneratedRegex("\\]\\((?<target>[^)\\s]+)\\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex CodeBlock();
}
