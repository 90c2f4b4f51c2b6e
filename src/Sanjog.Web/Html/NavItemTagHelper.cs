using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sanjog.Web.Html;

/// <summary>
/// One entry of a navigation: <c>&lt;nav-item href="/about"&gt;About&lt;/nav-item&gt;</c> becomes a list item with a link that says where the reader is.
/// </summary>
[HtmlTargetElement("nav-item")]
public sealed class NavItemTagHelper : TagHelper
{
    /// <summary>Path of the page it leads to.</summary>
    public string Href { get; set; } = "/";

    /// <summary>Whether it stands for this page alone, and not for the pages below it too.</summary>
    public bool Exact { get; set; }

    /// <summary>The page being shown; the framework sets it.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = Href;
        if (Current(ViewContext.HttpContext.Request.Path) is { } current)
        {
            link.Attributes["aria-current"] = current;
        }

        output.TagName = "li";
        output.PreContent.SetHtmlContent(link.RenderStartTag());
        output.PostContent.SetHtmlContent(link.RenderEndTag());
    }

    // WAI-ARIA 1.2, section 6.6, aria-current: "page" for the page itself, "true" for the part of the site it belongs to.
    private string? Current(PathString path)
    {
        if (path == Href)
        {
            return "page";
        }

        return !Exact && path.StartsWithSegments(Href, StringComparison.Ordinal) ? "true" : null;
    }
}
