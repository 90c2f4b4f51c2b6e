using Microsoft.AspNetCore.Mvc;
using Sanjog.Data.Reports;

namespace Sanjog.Web.Downloads;

/// <summary>
/// Sends a download, whole or in part. When a file changes under it the connection breaks, and the client comes again: it
/// never gets a mixture of two files.
/// </summary>
internal sealed class DownloadResult : FileStreamResult
{
    private const string SecondsUntilRetry = "2";

    private readonly DownloadStream? download;

    /// <param name="download">Null when it can't be had just now.</param>
    /// <param name="name">In ASCII, without a quotation mark.</param>
    public DownloadResult(DownloadStream? download, string contentType, string name)
        : base(download ?? Stream.Null, contentType)
    {
        this.download = download;
        EnableRangeProcessing = true;

        // By hand, since the framework leaves both out of a 304. RFC 6266, section 4.3, with RFC 8187 for what reads only that.
        Headers.AcceptRanges = "bytes";
        Headers.ContentDisposition = $"attachment; filename=\"{name}\"; filename*=UTF-8''{name}";
    }

    /// <summary>What is told of it beside what the framework tells.</summary>
    public IHeaderDictionary Headers { get; } = new HeaderDictionary();

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        if (download is null)
        {
            AskForAMoment(response);
            return;
        }

        foreach (var (name, value) in Headers)
        {
            response.Headers[name] = value;
        }

        DownloadConditions.Tidy(context.HttpContext.Request.Headers, EntityTag!, LastModified);
        try
        {
            await base.ExecuteResultAsync(context);
            ForgetWhatIsNotSent(response);
        }
        catch (FileReplacedException) when (!response.HasStarted)
        {
            AskForAMoment(response);
        }
        catch (FileReplacedException)
        {
            context.HttpContext.Abort();
        }
    }

    private static void AskForAMoment(HttpResponse response)
    {
        response.Clear();
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = SecondsUntilRetry;
    }

    // RFC 9110, section 15.5.13 and 15.5.17: what failed says nothing of the file, nor how long it may be kept, but its length.
    private static void ForgetWhatIsNotSent(HttpResponse response)
    {
        if (response.StatusCode < StatusCodes.Status400BadRequest)
        {
            return;
        }

        var (status, range) = (response.StatusCode, response.Headers.ContentRange);
        response.Clear();
        response.StatusCode = status;
        response.ContentLength = 0;
        response.Headers.ContentRange = range;
        response.Headers.AcceptRanges = "bytes";
        response.Headers.CacheControl = "no-store";
    }
}
