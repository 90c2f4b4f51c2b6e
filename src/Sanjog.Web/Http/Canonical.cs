namespace Sanjog.Web.Http;

/// <summary>How a page speaks of its own address.</summary>
internal static class Canonical
{
    /// <summary>True where <c>?page=N</c> is part of the address.</summary>
    public static bool IsNumbered(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PageAttribute>() is { Numbered: true };

    /// <summary>The path, with the page number where it counts; other keys of a query change nothing on any page.</summary>
    public static string Of(HttpContext context)
    {
        var path = CanonicalPath.Of(context.Request.Path.Value ?? "/");
        return IsNumbered(context) && PageNumber.Read(context.Request.Query) is { } page ? Paths.NumberedPage(path, page) : path;
    }
}
