using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sanjog.Data.Reports;
using Sanjog.Data.Stories;
using Sanjog.Web.Covers;

namespace Sanjog.Web.Html;

/// <summary>Prints covers into pages.</summary>
internal static class CoverHtml
{
    private static readonly object Printed = new();

    /// <summary>The cover of a story, which tells assistive technology nothing.</summary>
    public static IHtmlContent Cover(this IHtmlHelper html, StoryCard story) =>
        new HtmlString(CoverSvg.Write(Covers.Cover.Of(story.Slug, story.Cover), NextId(html.ViewContext.HttpContext)));

    /// <summary>The cover of a report.</summary>
    public static IHtmlContent Cover(this IHtmlHelper html, ReportCard report) =>
        new HtmlString(CoverSvg.Write(Covers.Cover.OfReport(report.Slug, $"{report.Year}"), NextId(html.ViewContext.HttpContext)));

    // Counted for each page, so that the same page always has the same bytes.
    private static int NextId(HttpContext context)
    {
        var id = context.Items[Printed] as int? ?? 0;
        context.Items[Printed] = id + 1;
        return id;
    }
}
