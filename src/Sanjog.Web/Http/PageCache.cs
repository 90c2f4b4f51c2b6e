using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.Caching.Memory;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Http;

/// <summary>
/// Renders a page once for each edition and keeps its bytes in every coding, each with an entity tag of its own. It stands
/// after routing; docs/decisions/own-page-cache.md says why the framework's output cache and compression do not serve here.
/// </summary>
internal sealed class PageCache(RequestDelegate next, Publication publication, TimeProvider time) : IDisposable
{
    private const long SizeLimit = 64 * 1024 * 1024;

    private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = SizeLimit });

    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsPage(context.GetEndpoint()))
        {
            await next(context);
            return;
        }

        var key = Key(context.Request);
        if (Find(key) is { } kept)
        {
            await kept.SendAsync(context);
            return;
        }

        var page = await RenderAsync(context);
        Keep(key, page);
        await page.SendAsync(context);
    }

    public void Dispose() => pages.Dispose();

    private static bool IsPage(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<DownloadAttribute>() is null;

    // Of a query only the page number counts; without one is another address than with an empty one.
    private static string Key(HttpRequest request) =>
        request.Query.TryGetValue(PageNumber.Key, out var page) ? $"{request.Path.Value}?{page}" : request.Path.Value ?? "";

    private RenderedPage? Find(string key) =>
        pages.TryGetValue<RenderedPage>(key, out var page) && page!.IsFresh(publication.State.Edition, time.GetUtcNow().UtcDateTime) ? page : null;

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

        var edition = context.Response.StatusCode == StatusCodes.Status200OK ? context.Features.Get<OpenEdition>()?.Edition : null;
        return new RenderedPage(buffer.ToArray(), context.Response.ContentType ?? "", edition);
    }

    private void Keep(string key, RenderedPage page)
    {
        if (page.IsFresh(publication.State.Edition, time.GetUtcNow().UtcDateTime))
        {
            // Twice its size: the codings come on top.
            pages.Set(key, page, new MemoryCacheEntryOptions { Size = 2L * page.Size });
        }
    }
}
