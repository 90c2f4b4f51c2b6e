using Sanjog.Data.Pages;
using Sanjog.Data.Sites;

namespace Sanjog.Data.Tests.Pages;

public sealed class PageQueriesTests : IDisposable
{
    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_page_is_found_by_its_name()
    {
        site.Seed();
        await using var context = site.Open();

        var page = await new PageQueries(context).FindAsync("about", default);

        Assert.Equal(("The page about", "<p>Text of about.</p>\n"), (page!.Title, page.Body.Value));
        Assert.Null(await new PageQueries(context).FindAsync("nothing", default));
    }

    [Fact]
    public async Task Roles_and_registrations_keep_their_order()
    {
        site.Content.Write("pages/roles.md", """
            ---
            title: Roles
            summary: What is done.
            roles: [{id: b, name: B}, {id: a, name: A, note: N}]
            registrations: [{id: z, name: Z, law: L}, {id: y, name: Y}]
            ---
            Text.
            """);
        site.Seed();
        await using var context = site.Open();

        var roles = await new PageQueries(context).RolesAsync(default);

        Assert.Equal(["b", "a"], roles!.Roles.Select(role => role.Id));
        Assert.Equal(["z", "y"], roles.Registrations.Select(registration => registration.Id));
    }

    [Fact]
    public async Task The_site_knows_its_contact_its_languages_and_the_numbers_of_its_registrations()
    {
        site.Seed();
        await using var before = site.Open();
        Assert.Null((await new SiteQueries(before).ProfileAsync(default))!.Contact);

        site.Content.Append("site.yml", "contact: {security: \"https://example.org/report\"}\n");
        site.Seed();
        await using var after = site.Open();
        var profile = (await new SiteQueries(after).ProfileAsync(default))!;

        Assert.Equal("https://example.org/report", profile.Contact?.ForWeaknesses);
        Assert.Equal(["en"], profile.Languages);
        Assert.Equal("CSR0", Assert.Single(profile.Numbers).Number);
    }

    [Fact]
    public async Task The_site_has_its_support_lines()
    {
        site.Seed();
        await using var context = site.Open();

        var profile = await new SiteQueries(context).ProfileAsync(default);

        Assert.Equal(("Sanjog", "112", null), (profile!.Name, profile.SupportLines.Single().Number, profile.SupportLines.Single().CheckedOn));
    }
}
