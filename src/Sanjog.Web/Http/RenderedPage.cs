using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Sanjog.Data.Store;

namespace Sanjog.Web.Http;

/// <summary>A page as bytes, in each coding once somebody has asked for it. A picture is packed as it is, and has no other form.</summary>
/// <param name="edition">What it was rendered from; null for a page that must not be kept, such as an error.</param>
/// <param name="robots">What robots are told in the header of that name; empty for nothing.</param>
internal sealed class RenderedPage(byte[] html, string contentType, Edition? edition, StringValues robots = default)
{
    public const string RobotsHeader = "X-Robots-Tag";

    // Larger than any page that people read. A sitemap of 10,000 stories would take five seconds at the best quality.
    private const int MostThorough = 256 * 1024;

    private readonly ConcurrentDictionary<ContentCoding, byte[]> encoded = new();
    private readonly string hash = Convert.ToHexStringLower(SHA256.HashData(html).AsSpan(0, 12));

    /// <summary>What it takes to keep it, in bytes: the codings of a page come on top.</summary>
    public int Weight => IsPicture ? html.Length : 2 * html.Length;

    /// <summary>True for a redirect, and for what wrote nothing since only its head was asked for.</summary>
    public bool IsEmpty => html.Length == 0;

    private bool IsPicture => contentType.StartsWith("image/", StringComparison.Ordinal);

    public bool IsFresh(long currentEdition, DateTime now) =>
        edition is not null && edition.Number == currentEdition && now >= edition.ValidFrom && now < edition.ValidUntil;

    /// <summary>Sends it, or tells the client that what it has is still right.</summary>
    /// <param name="mayBeKept">False where a browser is to forget it.</param>
    public Task SendAsync(HttpContext context, bool mayBeKept = true)
    {
        var coding = IsPicture ? ContentCoding.Identity : ContentCodings.Choose(context.Request);
        var headers = context.Response.Headers;
        headers.CacheControl = mayBeKept && !IsFault(context) ? "public, no-cache" : "no-store";
        headers.Vary = IsPicture ? StringValues.Empty : "Accept-Encoding";
        headers[RobotsHeader] = robots;
        if (IsEmpty)
        {
            // A redirect, or a status whose page is rendered next.
            context.Response.ContentLength = context.Response.StatusCode < StatusCodes.Status400BadRequest ? 0 : null;
            return Task.CompletedTask;
        }

        if (edition is not null)
        {
            var tag = new EntityTagHeaderValue(coding.Name() is { } suffix ? $"\"{hash}-{suffix}\"" : $"\"{hash}\"");
            headers.ETag = tag.ToString();
            if (IsMatch(context.Request, tag))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                context.Response.ContentType = null;
                return Task.CompletedTask;
            }
        }

        return SendBodyAsync(context, coding);
    }

    // An error at an address that holds a query may hold what somebody searched for.
    private static bool IsFault(HttpContext context) => context.Response.StatusCode >= StatusCodes.Status500InternalServerError
        || (context.Features.Get<IStatusCodeReExecuteFeature>() is { } failed && (failed.OriginalQueryString?.Length > 0 || Paths.IsOfSearch(failed.OriginalPath)));

    // RFC 9110, section 13.1.2: weak comparison, and * for anything.
    private static bool IsMatch(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(candidate => candidate.Equals(EntityTagHeaderValue.Any) || candidate.Compare(tag, useStrongComparison: false));

    private Task SendBodyAsync(HttpContext context, ContentCoding coding)
    {
        var body = encoded.GetOrAdd(coding, static (wanted, page) => wanted.Encode(page.Html, page.IsThorough), (Html: html, IsThorough: edition is not null && html.Length <= MostThorough));
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        if (coding.Name() is { } name)
        {
            context.Response.Headers.ContentEncoding = name;
        }

        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(body).AsTask();
    }
}
