namespace Sanjog.Web.Hosting;

/// <summary>Answers for whoever watches over the server.</summary>
internal static class Health
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/health/live", Methods, (HttpContext context) => Answer(context, StatusCodes.Status200OK, "live", refused: null));
        app.MapMethods("/health/ready", Methods, (HttpContext context, Publication publication) => Ready(context, publication.State));
    }

    private static IResult Ready(HttpContext context, PublicationState state) => state switch
    {
        { IsReady: false } => Answer(context, StatusCodes.Status503ServiceUnavailable, "unready", state.Refused),
        { IsDegraded: true } => Answer(context, StatusCodes.Status200OK, "degraded", state.Refused),
        _ => Answer(context, StatusCodes.Status200OK, "ready", state.Refused),
    };

    private static IResult Answer(HttpContext context, int statusCode, string status, int? refused)
    {
        context.Response.Headers.CacheControl = "no-store";
        object body = refused is null ? new { status } : new { status, refused };
        return Results.Json(body, statusCode: statusCode);
    }
}
