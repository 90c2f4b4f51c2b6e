using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sanjog.Data;
using Sanjog.Data.Sites;
using Sanjog.Data.Store;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Http;

/// <summary>What one request is answered from.</summary>
internal sealed record OpenEdition(Edition Edition, SiteProfile Profile);

/// <summary>
/// Lets an action see a single edition of the store, and hands the layout what it says about the site. The edition is
/// closed before the answer is sent: a slow download would keep the text of a withdrawn story in the store's log.
/// While there is no store to ask, a plain page answers in the action's place.
/// </summary>
internal sealed class EditionFilter(
    SiteContext context, Viewing viewing, SiteQueries sites, Publication publication, PlainPage plainPage) : IAsyncActionFilter
{
    private const string SecondsUntilRetry = "10";

    public async Task OnActionExecutionAsync(ActionExecutingContext executing, ActionExecutionDelegate next)
    {
        var http = executing.HttpContext;
        try
        {
            var edition = await Edition.OpenAsync(context, viewing, http.RequestAborted);
            if (edition is null)
            {
                await AnswerWithoutStoreAsync(http);
                executing.Result = new EmptyResult();
                return;
            }

            publication.Saw(edition.Number);
            plainPage.Profile = await sites.ProfileAsync(http.RequestAborted) ?? plainPage.Profile;
            http.Features.Set(new OpenEdition(edition, plainPage.Profile));
            await next();
        }
        finally
        {
            // Lets EF Core forget the transaction, for a page of errors may follow; closing ends it.
            context.Database.CurrentTransaction?.Dispose();
            await context.Database.CloseConnectionAsync();
        }
    }

    private Task AnswerWithoutStoreAsync(HttpContext http)
    {
        var isErrorPage = http.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (!isErrorPage)
        {
            http.Response.Headers.RetryAfter = SecondsUntilRetry;
        }

        return plainPage.WriteAsync(
            http, isErrorPage ? http.Response.StatusCode : StatusCodes.Status503ServiceUnavailable,
            "This site is being made ready", "Please try again in a moment.");
    }
}
