using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Sanjog.Content.Markup;
using Sanjog.Content.Text;

namespace Sanjog.Content.Reports;

/// <summary>The text of a page of a PDF as markup: headings below the page's own (h2), paragraphs, and marks where the language changes.</summary>
internal static class PdfPageHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="own">The language of the report.</param>
    public static TrustedHtml Of(IReadOnlyList<PdfParagraph> page, string own)
    {
        var html = new StringBuilder();
        foreach (var (text, isHeading) in page)
        {
            var element = isHeading ? "h3" : "p";
            html.Append('<').Append(element).Append('>');
            html.AppendJoin("", LanguageRuns.Of(text, own).Select(Marked));
            html.Append("</").Append(element).Append(">\n");
        }

        return new TrustedHtml(html.ToString());
    }

    private static string Marked(LanguageRun run) =>
        run.Language is null ? Encoder.Encode(run.Text) : $"<span lang=\"{run.Language}\">{Encoder.Encode(run.Text)}</span>";
}
