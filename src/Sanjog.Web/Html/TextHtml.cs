using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Sanjog.Content.Search;
using Sanjog.Content.Text;

namespace Sanjog.Web.Html;

/// <summary>Prints what stands in the front matter of files, and in <c>site.yml</c>: titles, summaries, names.</summary>
internal static class TextHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A text, encoded, in which each language is marked. In attributes and in <c>title</c> there is no room for marks.</summary>
    public static IHtmlContent Text(this IHtmlHelper _, string? text) => Of(text ?? "");

    /// <summary>A text where there is no view.</summary>
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

    /// <summary>Part of a text, with the words that were searched for marked.</summary>
    public static IHtmlContent Passage(this IHtmlHelper _, IEnumerable<PassagePiece> passage)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in passage)
        {
            html.AppendHtml(piece.IsFound ? Within("mark", Of(piece.Text)) : Of(piece.Text));
        }

        return html;
    }

    /// <summary>A text as markup.</summary>
    public static string Encoded(string text)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Of(text).WriteTo(writer, Encoder);
        return writer.ToString();
    }

    private static TagBuilder Marked(string text, string language)
    {
        var span = Within("span", new StringHtmlContent(text));
        span.Attributes["lang"] = language;
        return span;
    }

    private static TagBuilder Within(string name, IHtmlContent content)
    {
        var tag = new TagBuilder(name);
        tag.InnerHtml.AppendHtml(content);
        return tag;
    }
}
