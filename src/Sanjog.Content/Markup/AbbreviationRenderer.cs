using Markdig.Extensions.Abbreviations;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Sanjog.Content.Markup;

/// <summary>Writes an abbreviation with both its parts escaped. The library's own renderer prints the short form as it stands.</summary>
internal sealed class AbbreviationRenderer : HtmlObjectRenderer<AbbreviationInline>
{
    protected override void Write(HtmlRenderer renderer, AbbreviationInline obj)
    {
        renderer.Write("<abbr").Write(" title=\"").WriteEscape(ref obj.Abbreviation.Text).Write("\">");
        renderer.WriteEscape(obj.Abbreviation.Label).Write("</abbr>");
    }
}
