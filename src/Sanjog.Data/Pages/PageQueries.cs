using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Markup;
using Sanjog.Content.Pages;
using Sanjog.Data.Store;

namespace Sanjog.Data.Pages;

/// <summary>A standing page as shown.</summary>
public sealed record PageDetail(string Title, string Summary, DateOnly? LastModified, TrustedHtml Body);

/// <summary>The page of roles and registrations as shown.</summary>
public sealed record RolesDetail(PageDetail Page, IReadOnlyList<Role> Roles, IReadOnlyList<Registration> Registrations);

/// <summary>What the site asks about its standing pages.</summary>
public sealed class PageQueries(SiteContext context)
{
    internal const string RolesName = "roles";

    /// <summary>The page of that name; null while its file has never been good.</summary>
    public Task<PageDetail?> FindAsync(string name, CancellationToken cancellation) =>
        context.Pages.Where(page => page.Name == name)
            .Select(page => new PageDetail(page.Title, page.Summary, page.LastModified, page.Body))
            .FirstOrDefaultAsync(cancellation);

    /// <summary>The page of roles and registrations with its data; null while its file has never been good.</summary>
    public async Task<RolesDetail?> RolesAsync(CancellationToken cancellation)
    {
        var row = await context.Pages.Where(page => page.Name == RolesName)
            .Include(page => page.Roles).Include(page => page.Registrations).AsSplitQuery().FirstOrDefaultAsync(cancellation);
        return row is null ? null : new RolesDetail(
            new PageDetail(row.Title, row.Summary, row.LastModified, row.Body),
            [.. row.Roles.OrderBy(role => role.Order).Select(role => new Role(role.Id, role.Name, role.Note))],
            [
                .. row.Registrations.OrderBy(registration => registration.Order)
                    .Select(registration => new Registration(registration.Id, registration.Name, registration.Law, registration.Number, registration.Note)),
            ]);
    }
}
