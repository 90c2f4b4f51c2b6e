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
    public static IHtmlContent Day(this IHtmlHelper _, DateOnly day)
    {
        var time = new TagBuilder("time");
        time.Attributes["datetime"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        time.InnerHtml.Append(day.ToString("d MMMM yyyy", IndianEnglish));
        return time;
    }
}
