namespace Sanjog.Web.Http;

/// <summary>
/// Puts the security headers on every response, whatever its status. They are set at the last moment, because error
/// handling throws away what was set before.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next, StyleSheet styles, ExitGuard exit, VerifyScript verify)
{
    private const string Denied =
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), "
        + "encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), "
        + "interest-cohort=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), "
        + "publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), window-management=(), "
        + "xr-spatial-tracking=()";

    private const string FilePolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
    private const string TwoYears = "max-age=63072000; includeSubDomains";

    private readonly string pagePolicy = PolicyOf(styles, exit.HashSource);

    // CSP Level 3, section 8.4, allows a file by its hash where its integrity is told. Browsers that only know hashes for scripts that stand in a
    // page (Level 2) need 'self' beside it; nothing else of this site's is sent as a script.
    private readonly string verifyPolicy = PolicyOf(styles, $"{exit.HashSource}' '{verify.HashSource}' 'self");

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(Set, context);
        return next(context);
    }

    private Task Set(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        var page = Sends<PageAttribute>(context);
        var isPicture = page is { IsPicture: true };
        headers.ContentSecurityPolicy = isPicture || Sends<DownloadAttribute>(context) is not null ? FilePolicy
            : page is { Verifies: true } ? verifyPolicy
            : pagePolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = Denied;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Cross-Origin-Resource-Policy"] = isPicture ? "cross-origin" : "same-origin";
        headers["Origin-Agent-Cluster"] = "?1";
        headers["X-DNS-Prefetch-Control"] = "off";
        headers["X-Permitted-Cross-Domain-Policies"] = "none";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = TwoYears;
        }

        return Task.CompletedTask;
    }

    // By its route, since a 304 has no type. A status that is answered with a page sends nothing of what the route has.
    private static T? Sends<T>(HttpContext context)
        where T : class => context.Response.StatusCode < StatusCodes.Status400BadRequest ? context.GetEndpoint()?.Metadata.GetMetadata<T>() : null;

    // Styles and the way out stand in the page and are allowed by their hashes. Nothing connects; but tools that judge a page from
    // within (Lighthouse) ask for /robots.txt, which is a connection.
    private static string PolicyOf(StyleSheet styles, string scripts) =>
        $"default-src 'none'; script-src '{scripts}'; style-src '{styles.HashSource}'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
}
