using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Sanjog.Content.Markup;

/// <summary>Words in another language than those around them.</summary>
internal sealed class LanguageInline(string text, string language) : LeafInline
{
    public string Text => text;

    public string Language => language;
}

/// <summary>Writes such words, escaped, with their mark.</summary>
internal sealed class LanguageRenderer : HtmlObjectRenderer<LanguageInline>
{
    protected override void Write(HtmlRenderer renderer, LanguageInline obj) =>
        renderer.Write("<span lang=\"").Write(obj.Language).Write("\">").WriteEscape(obj.Text).Write("</span>");
}
