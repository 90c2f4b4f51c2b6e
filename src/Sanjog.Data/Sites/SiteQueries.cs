using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Pages;
using Sanjog.Content.Sites;
using Sanjog.Data.Store;

namespace Sanjog.Data.Sites;

/// <summary>What every page says about the site itself.</summary>
/// <param name="Languages">The site's own first.</param>
/// <param name="Contact">Null until it is known.</param>
/// <param name="Numbers">The registrations whose number is published.</param>
public sealed record SiteProfile(
    string Name, string LegalName, string Summary, string Place, int Founded, int Registered, IReadOnlyList<string> Languages,
    IReadOnlyList<SupportLine> SupportLines, IReadOnlyList<DueReport> DueReports, Contact? Contact, IReadOnlyList<Registration> Numbers)
{
    public string Language => Languages[0];
}

/// <summary>What pages ask about the site itself.</summary>
public sealed class SiteQueries(SiteContext context)
{
    /// <summary>What <c>site.yml</c> says; null while the file has never been good.</summary>
    public async Task<SiteProfile?> ProfileAsync(CancellationToken cancellation)
    {
        var site = await context.Sites.Include(row => row.SupportLines).Include(row => row.DueReports).AsSplitQuery().SingleOrDefaultAsync(cancellation);
        return site is null ? null : new SiteProfile(
            site.Name, site.LegalName, site.Summary, site.Place, site.Founded, site.Registered, site.Languages,
            [
                .. site.SupportLines.OrderBy(line => line.Order)
                    .Select(line => new SupportLine(line.Name, line.Number, line.Who, line.Hours, line.Source, line.CheckedOn)),
            ],
            [.. site.DueReports.OrderBy(due => due.Order).Select(due => due.ToDueReport())],
            ContactOf(site),
            await NumbersAsync(cancellation));
    }

    private static Contact? ContactOf(SiteRow site) => (site.ContactEmail ?? site.ContactPhone ?? site.ContactSecurity) is null
        ? null
        : new Contact(site.ContactEmail, site.ContactPhone, site.ContactSecurity);

    private async Task<IReadOnlyList<Registration>> NumbersAsync(CancellationToken cancellation) =>
        await context.Pages.SelectMany(page => page.Registrations).Where(registration => registration.Number != null).OrderBy(registration => registration.Order)
            .Select(registration => new Registration(registration.Id, registration.Name, registration.Law, registration.Number, registration.Note)).ToListAsync(cancellation);
}
