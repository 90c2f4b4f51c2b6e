using Markdig.Extensions.Abbreviations;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Sanjog.Content.Markup;

/// <summary>Writes an abbreviation escaped, with its attributes. The library's own renderer prints it as it stands.</summary>
internal sealed class AbbreviationRenderer : HtmlObjectRenderer<AbbreviationInline>
{
    protected override void Write(HtmlRenderer renderer, AbbreviationInline obj) =>
        renderer.Write("<abbr").WriteAttributes(obj).Write('>').WriteEscape(obj.Abbreviation.Label).Write("</abbr>");
}
