using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Sites;
using Sanjog.Data.Store;

namespace Sanjog.Data.Sites;

/// <summary>What every page says about the site itself.</summary>
public sealed record SiteProfile(
    string Name, string LegalName, string Summary, string Place, int Founded, int Registered, string Language, IReadOnlyList<SupportLine> SupportLines);

/// <summary>What pages ask about the site itself.</summary>
public sealed class SiteQueries(SiteContext context)
{
    /// <summary>What <c>site.yml</c> says; null while the file has never been good.</summary>
    public async Task<SiteProfile?> ProfileAsync(CancellationToken cancellation)
    {
        var site = await context.Sites.Include(row => row.SupportLines).SingleOrDefaultAsync(cancellation);
        return site is null ? null : new SiteProfile(
            site.Name, site.LegalName, site.Summary, site.Place, site.Founded, site.Registered, site.Language,
            [
                .. site.SupportLines.OrderBy(line => line.Order)
                    .Select(line => new SupportLine(line.Name, line.Number, line.Who, line.Hours, line.Source, line.CheckedOn)),
            ]);
    }
}
