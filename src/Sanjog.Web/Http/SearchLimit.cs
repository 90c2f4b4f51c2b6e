using Microsoft.AspNetCore.RateLimiting;

namespace Sanjog.Web.Http;

/// <summary>Lets searches use half of the processors at most, so that whoever reads meanwhile does not wait for whoever searches without end.</summary>
internal static class SearchLimit
{
    public const string Name = "search";

    private const int MostWaiting = 200;
    private const string SecondsUntilRetry = "2";

    public static void AddSearchLimit(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = SecondsUntilRetry;
            return ValueTask.CompletedTask;
        };
        options.AddConcurrencyLimiter(Name, limit =>
        {
            limit.PermitLimit = Math.Max(1, Environment.ProcessorCount / 2);
            limit.QueueLimit = MostWaiting;
        });
    });
}
