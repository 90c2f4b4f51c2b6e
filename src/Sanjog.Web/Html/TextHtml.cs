using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Sanjog.Content.Text;

namespace Sanjog.Web.Html;

/// <summary>Prints what stands in the front matter of files, and in <c>site.yml</c>: titles, summaries, names.</summary>
internal static class TextHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A text, encoded, in which each language is marked. In attributes and in <c>title</c> there is no room for marks.</summary>
    public static IHtmlContent Text(this IHtmlHelper _, string? text) => Of(text ?? "");

    /// <summary>The same where there is no view.</summary>
    public static IHtmlContent Of(string text)
    {
        if (!LanguageRuns.AreIn(text))
        {
            return new StringHtmlContent(text);
        }

        var html = new HtmlContentBuilder();
        foreach (var run in LanguageRuns.Of(text))
        {
            html.AppendHtml(run.Language is null ? new StringHtmlContent(run.Text) : Marked(run.Text, run.Language));
        }

        return html;
    }

    /// <summary>The same as markup.</summary>
    public static string Encoded(string text)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Of(text).WriteTo(writer, Encoder);
        return writer.ToString();
    }

    private static TagBuilder Marked(string text, string language)
    {
        var span = new TagBuilder("span");
        span.Attributes["lang"] = language;
        span.InnerHtml.Append(text);
        return span;
    }
}
