using Sanjog.Data.Store;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Http;

/// <summary>Turns a fault in one request into a calm page. The visitor sees no detail; the log has it.</summary>
internal sealed partial class ErrorBoundary(RequestDelegate next, PlainPage page, Publication publication, ILogger<ErrorBoundary> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The visitor has gone; there is nobody to answer.
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, fault.StatusCode, "This request can't be read", "Please check the address and try again.");
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            await AdmitAsync(context, fault);
        }
    }

    private Task AdmitAsync(HttpContext context, Exception fault)
    {
        LogFault(fault);
        if (StoreFile.IsDamage(fault))
        {
            publication.ReportDamage();
        }

        return AnswerAsync(
            context, StatusCodes.Status500InternalServerError, "Something went wrong here", "It is our fault and not yours. Please try again in a few minutes.");
    }

    private Task AnswerAsync(HttpContext context, int status, string heading, string text)
    {
        context.Response.Clear();
        return page.SendAsync(context, status, heading, text);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed")]
    private partial void LogFault(Exception fault);
}
