using Microsoft.AspNetCore.Diagnostics;

namespace Sanjog.Web.Http;

/// <summary>The site is only read: every method but GET and HEAD is answered with 405 (RFC 9110, section 15.5.6).</summary>
internal sealed class MethodGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsReading(context.Request.Method) || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
