namespace Sanjog.Web.Http;

/// <summary>How a page speaks of its own address.</summary>
internal static class Canonical
{
    /// <summary>The path, with the page number where it counts; other keys of a query change nothing on any page.</summary>
    public static string Of(HttpRequest request)
    {
        var path = CanonicalPath.Of(request.Path.Value ?? "/");
        return request.Path.StartsWithSegments(Paths.Stories, StringComparison.Ordinal) && PageNumber.Read(request.Query) is { } page
            ? Paths.NumberedPage(path, page)
            : path;
    }

    /// <summary>The value of aria-current for a link to a page: null leaves the attribute out.</summary>
    public static string? Current(HttpRequest request, string path)
    {
        if (request.Path.Value == path)
        {
            return "page";
        }

        return request.Path.StartsWithSegments(path, StringComparison.Ordinal) ? "true" : null;
    }
}
