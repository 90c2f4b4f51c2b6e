using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sanjog.Data;
using Sanjog.Data.Sites;
using Sanjog.Data.Store;

namespace Sanjog.Web.Http;

/// <summary>What one request is answered from.</summary>
internal sealed record OpenEdition(Edition Edition, SiteProfile Profile);

/// <summary>
/// Lets an action and its view see a single edition of the store, and hands the layout what it says about the site. While
/// there is no store to ask, a plain page answers in the action's place.
/// </summary>
internal sealed class EditionFilter(SiteContext context, Viewing viewing, SiteQueries sites, PlainPage plainPage) : IAsyncResourceFilter
{
    private const string SecondsUntilRetry = "10";

    public async Task OnResourceExecutionAsync(ResourceExecutingContext executing, ResourceExecutionDelegate next)
    {
        var http = executing.HttpContext;
        var edition = await Edition.OpenAsync(context, viewing, http.RequestAborted);
        try
        {
            if (edition is null)
            {
                await AnswerWithoutStoreAsync(http);
                executing.Result = new Microsoft.AspNetCore.Mvc.EmptyResult();
                return;
            }

            http.Features.Set(new OpenEdition(edition, await sites.ProfileAsync(http.RequestAborted) ?? PlainPage.Profile));
            await next();
        }
        finally
        {
            context.Database.CurrentTransaction?.Dispose();
            await context.Database.CloseConnectionAsync();
        }
    }

    private Task AnswerWithoutStoreAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = SecondsUntilRetry;
        return plainPage.WriteAsync(
            http, StatusCodes.Status503ServiceUnavailable, "This site is being made ready", "Please try again in a moment.");
    }
}
