using Microsoft.AspNetCore.Mvc.Routing;

namespace Sanjog.Web.Http;

/// <summary>A page at an address. It answers GET and HEAD; the framework's own attribute would refuse HEAD.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PageAttribute(string template) : HttpMethodAttribute(["GET", "HEAD"], template)
{
    /// <summary>True for a list of several pages, told apart by <c>?page=N</c>. Other pages ignore their query.</summary>
    public bool Numbered { get; init; }

    /// <summary>True for a page that answers what one reader typed: nobody keeps it, neither the site nor a browser.</summary>
    public bool MadeForOne { get; init; }

    /// <summary>True for the page that runs <see cref="VerifyScript" />; no other may run a file.</summary>
    public bool Verifies { get; init; }

    /// <summary>True for a picture, which pages of other sites may show.</summary>
    public bool IsPicture { get; init; }
}

/// <summary>A file at an address: sent as it lies on the disk, in ranges where asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DownloadAttribute(string template) : HttpMethodAttribute(["GET", "HEAD"], template);
