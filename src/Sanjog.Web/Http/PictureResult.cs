using Microsoft.AspNetCore.Mvc;
using Sanjog.Web.Covers;

namespace Sanjog.Web.Http;

/// <summary>A cover, drawn as a card. The framework's own result for files writes nothing for HEAD, and the page cache would keep the nothing.</summary>
internal sealed class PictureResult(Cover cover) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = CoverPng.ContentType;
        return response.Body.WriteAsync(CoverPng.Write(cover)).AsTask();
    }
}
