using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Sanjog.Content.Text;

namespace Sanjog.Web.Http;

/// <summary>
/// Every page has one address: lower case, no slash at its end, normalisation form C, percent-encoded the one way that
/// browsers send it. Its variants answer with a single 308.
/// </summary>
internal sealed class CanonicalPath(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            return next(context);
        }

        var path = context.Request.Path.Value ?? "/";
        var raw = RawPath(context);
        if (NamesNothing(path, raw))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var canonical = Of(path);
        if (canonical == raw)
        {
            return next(context);
        }

        // Percent-encoded, because a header can't carry Bengali letters.
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        // What follows a question mark may be what somebody searched for.
        context.Response.Headers.CacheControl = context.Request.QueryString.HasValue || Paths.IsOfSearch(context.Request.Path) ? "no-store" : "public, no-cache";
        context.Response.Headers.Location = canonical + SafeQuery(context.Request);
        context.Response.ContentLength = 0; // As the server says to GET by itself, and not to HEAD.
        return Task.CompletedTask;
    }

    /// <summary>The one address of a path, percent-encoded.</summary>
    /// <param name="path">Decoded.</param>
    public static string Of(string path) => "/" + string.Join('/', SitePath.Parts(path).Select(Uri.EscapeDataString));

    // What is still encoded after decoding, climbs out of folders, or holds what no address here holds is no variant of
    // anything: it is not worth a redirect.
    private static bool NamesNothing(string path, string raw) =>
        path.AsSpan().ContainsAny('%', '\\')
        || path.Any(char.IsControl)
        || path.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar || rune.Value is '\uFFFE' or '\uFFFF')
        || raw.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase).Split('/').Any(part => part is "." or "..");

    // The server lets control characters in a query pass; a header can't carry them.
    private static string SafeQuery(HttpRequest request)
    {
        var query = request.QueryString.ToUriComponent();
        return query.All(letter => letter is > ' ' and < '\u007F') ? query : "";
    }

    /// <summary>The path as the client sent it, before the server decoded it.</summary>
    private static string RawPath(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2)[0];
        if (target.StartsWith('/'))
        {
            return target;
        }

        // RFC 9112, section 3.2.2: the absolute form, as proxies send it.
        var authority = target.IndexOf("://", StringComparison.Ordinal) + "://".Length;
        var path = target.IndexOf('/', authority);
        return path < 0 ? "/" : target[path..];
    }
}
