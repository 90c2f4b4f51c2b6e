using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sanjog.Content.Markup;

namespace Sanjog.Web.Html;

/// <summary>Small pieces of markup that several views print.</summary>
internal static class PageHtml
{
    private static readonly CultureInfo IndianEnglish = CultureInfo.GetCultureInfo("en-IN");

    /// <summary>The one way from checked markup to the page.</summary>
    public static IHtmlContent Trusted(this IHtmlHelper _, TrustedHtml html) => new HtmlString(html.Value);

    /// <summary>A day, for people and for machines.</summary>
    /// <param name="mark">What the day is to microformats; null for nothing.</param>
    public static IHtmlContent Day(this IHtmlHelper _, DateOnly day, string? mark = null)
    {
        var time = new TagBuilder("time");
        if (mark is not null)
        {
            time.AddCssClass(mark);
        }

        time.Attributes["datetime"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        time.InnerHtml.Append(day.ToString("d MMMM yyyy", IndianEnglish));
        return time;
    }
}
