using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Markup;

/// <summary>
/// Walks the syntax tree and reports what must not be published. The tree is checked, not the text, because entities
/// and references are already resolved in it: <c>&amp;#106;avascript:</c> shows what it is.
/// </summary>
internal sealed class MarkupChecker(int firstLine, Problems problems)
{
    public void Check(MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
        {
            CheckNode(node);
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
            case LinkInline { IsImage: true }:
                Report(node, Codes.ImageNotAllowed, "Images are not shown in texts. Say in words what it shows, or leave it out.");
                break;
            case LinkInline link:
                CheckLink(link, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
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

    private void Report(MarkdownObject node, Code code, string message) =>
        problems.Add(new Position(firstLine + node.Line, node.Column + 1), code, message);
}
