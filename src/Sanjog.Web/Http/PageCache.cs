using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.Caching.Memory;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Http;

/// <summary>
/// Renders a page once for each edition and keeps its bytes in every coding, each with an entity tag of its own. It stands
/// after routing; docs/decisions/own-page-cache.md says why the framework's output cache and compression do not serve here.
/// In Development nothing is kept: the strip of refused files changes without an edition.
/// </summary>
internal sealed class PageCache(RequestDelegate next, Publication publication, TimeProvider time, IHostEnvironment environment) : IDisposable
{
    private const long SizeLimit = 64 * 1024 * 1024;

    private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = SizeLimit });
    private long keptEdition;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsPage(context.GetEndpoint()))
        {
            await next(context);
            return;
        }

        var key = Key(context);
        if (Find(key) is { } kept)
        {
            await kept.SendAsync(context);
            return;
        }

        var page = await RenderAsync(context);
        Keep(key, page);
        await page.SendAsync(context, mayBeKept: !IsMadeForOne(context));
    }

    public void Dispose() => pages.Dispose();

    private static bool IsPage(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<DownloadAttribute>() is null;

    private static bool IsMadeForOne(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PageAttribute>() is { MadeForOne: true };

    /// <summary>Null for an address that is answered with a redirect or a 404, and for what is made for one reader.</summary>
    private static string? Key(HttpContext context)
    {
        if (IsMadeForOne(context))
        {
            return null;
        }

        var path = context.Request.Path.Value ?? "";
        return !Canonical.IsNumbered(context) || !context.Request.Query.ContainsKey(PageNumber.Key) ? path
            : PageNumber.Read(context.Request.Query) is > 1 and var page ? Paths.NumberedPage(path, page)
            : null;
    }

    private RenderedPage? Find(string? key) =>
        key is not null && pages.TryGetValue<RenderedPage>(key, out var page) && page!.IsFresh(publication.State.Edition, time.GetUtcNow().UtcDateTime) ? page : null;

    private async Task<RenderedPage> RenderAsync(HttpContext context)
    {
        var body = context.Response.Body;
        using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        var edition = context.Response.StatusCode == StatusCodes.Status200OK && !IsMadeForOne(context) ? context.Features.Get<OpenEdition>()?.Edition : null;
        return new RenderedPage(buffer.ToArray(), context.Response.ContentType ?? "", edition, context.Response.Headers[RenderedPage.RobotsHeader]);
    }

    private void Keep(string? key, RenderedPage page)
    {
        var current = publication.State.Edition;
        if (key is null || page.IsEmpty || environment.IsDevelopment() || !page.IsFresh(current, time.GetUtcNow().UtcDateTime))
        {
            return;
        }

        if (current > Interlocked.Read(ref keptEdition))
        {
            Interlocked.Exchange(ref keptEdition, current);
            pages.Clear();
        }

        pages.Set(key, page, new MemoryCacheEntryOptions { Size = key.Length + page.Weight });
    }
}
