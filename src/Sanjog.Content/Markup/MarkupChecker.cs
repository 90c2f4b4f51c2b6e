using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.Markup.Prose;
using Sanjog.Content.Text;

namespace Sanjog.Content.Markup;

/// <summary>
/// Walks the syntax tree and reports what must not be published. The tree is checked, not the text, because entities
/// and references are already resolved in it: <c>&amp;#106;avascript:</c> shows what it is.
/// </summary>
internal sealed class MarkupChecker(TextPlaces places, Problems problems)
{
    // Twenty lists within each other, each with its entries, and something in the innermost.
    private const int MaxDepth = 48;

    private const string Image = "Images are not shown in texts. Say in words what it shows, or leave it out.";

    private const string ImageWithoutWords =
        "Images are not shown in texts, and this one has no words for those who can't see it. Say in words what it shows, or leave it out.";

    private bool foundTooDeep;

    public void Check(IEnumerable<MarkdownObject> nodes)
    {
        foreach (var node in nodes)
        {
            CheckNode(node);
            CheckDepth(node);
        }
    }

    private void CheckNode(MarkdownObject node)
    {
        switch (node)
        {
            case HtmlBlock block:
                RefuseHtml(block, block.Type == HtmlBlockType.Comment);
                break;
            case HtmlInline inline:
                RefuseHtml(inline, inline.Tag.StartsWith("<!--", StringComparison.Ordinal));
                break;
            case HeadingBlock { Level: 1 }:
                Report(node, Codes.TopHeading, "The title is the only heading of the first level. Begin this heading with ##.");
                break;
            case LinkInline { IsImage: true } image:
                Report(image, Codes.ImageNotAllowed, PlainText.Of(image).IsBlank ? ImageWithoutWords : Image);
                break;
            case LinkInline link:
                CheckLink(link, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
                CheckVisible(link, link.Title);
                break;
            case HtmlEntityInline entity:
                CheckVisible(entity, entity.Transcoded.ToString());
                break;
            case AutolinkInline { IsEmail: false } link:
                CheckLink(link, link.Url);
                break;
            case LinkReferenceDefinition { Url: { } url } definition when !definition.Label!.StartsWith('^'):
                CheckLink(definition, url);
                break;
        }
    }

    private void RefuseHtml(MarkdownObject node, bool isComment)
    {
        if (isComment)
        {
            Report(node, Codes.HtmlComment, "A comment like this can be read by anyone who looks at the page's source. Delete it.");
        }
        else
        {
            Report(node, Codes.RawHtml, "HTML is not used in texts. Write it in Markdown, or put a backslash before the sign <.");
        }
    }

    private void CheckLink(MarkdownObject node, string url)
    {
        if (!Links.IsAllowed(url))
        {
            Report(
                node,
                Codes.LinkNotAllowed,
                "This link leads where no link may. Use an https: address, mailto:, tel:, or a path of this site such as /stories.");
        }
    }

    // An entity such as &#x202E; brings in what was refused when the file was decoded.
    private void CheckVisible(MarkdownObject node, string? text)
    {
        var forbidden = text.AsSpan().IndexOfAny(InvisibleCharacters.Forbidden);
        if (forbidden >= 0)
        {
            Report(node, Codes.ControlCharacter, InvisibleCharacters.Message(text![forbidden]));
        }
    }

    // Said once: what stands within the first such node is too deep as well.
    private void CheckDepth(MarkdownObject node)
    {
        if (!foundTooDeep && IsTooDeep(node))
        {
            foundTooDeep = true;
            Report(node, Codes.NestedTooDeep, TangleGuard.TooDeep);
        }
    }

    private static bool IsTooDeep(MarkdownObject node)
    {
        var depth = 0;
        for (var outer = Outer(node); outer is not null && depth <= MaxDepth; outer = Outer(outer))
        {
            depth++;
        }

        return depth > MaxDepth;
    }

    private static MarkdownObject? Outer(MarkdownObject node) => node switch
    {
        Inline { Parent: { } parent } => parent,
        ContainerInline { ParentBlock: { } block } => block,
        Block block => block.Parent,
        _ => null,
    };

    private void Report(MarkdownObject node, Code code, string message) => problems.Add(places.At(node.Span.Start), code, message);
}
