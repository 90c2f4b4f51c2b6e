using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.Markup.Prose;
using Sanjog.Content.Text;

namespace Sanjog.Content.Markup;

/// <summary>The text of a file, checked and rendered once.</summary>
/// <param name="Html">Block markup whose headings begin at <c>h2</c>.</param>
/// <param name="ReadingMinutes">Whole minutes, at least one.</param>
internal sealed record MarkdownText(TrustedHtml Html, int ReadingMinutes)
{
    public static readonly MarkdownText Empty = new(new TrustedHtml(""), ReadingMinutes: 1);

    // Each extension by name: the "advanced" set lets a text carry attributes, frames and media.
    // HTML is left switched on in the parser so that it is recognised, and then refused, with its place.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAbbreviations()
        .UseSmartyPants()
        .Build();

    /// <summary>Renders a body, or reports what must not stand in it.</summary>
    /// <param name="firstLine">The line of the file on which the body begins.</param>
    public static MarkdownText Render(string body, int firstLine, Problems problems)
    {
        if (TangleGuard.Refuses(body, firstLine, problems) || Parse(body, firstLine, problems) is not { } document)
        {
            return Empty;
        }

        MarkdownObject[] nodes = [.. document.Descendants()];
        var places = new TextPlaces(body, firstLine);
        new MarkupChecker(places, problems).Check(nodes);
        if (problems.Outline is { } outline)
        {
            new TextAdvice(places, problems, outline).Give(document);
        }

        if (problems.HasErrors)
        {
            return Empty;
        }

        MarkupFinish.Apply(nodes);
        var html = RenderHtml(document, body.Length);
        problems.Outline?.Anchors = TextAnchors.In(html);
        return new MarkdownText(new TrustedHtml(html), ReadingTime.Minutes(Words(nodes)));
    }

    private static MarkdownDocument? Parse(string body, int firstLine, Problems problems)
    {
        try
        {
            return Markdown.Parse(body, Pipeline);
        }
        catch (ArgumentException) // the parser's own limit of nesting; it does not say where
        {
            problems.Add(new Position(firstLine, 1), Codes.NestedTooDeep, TangleGuard.TooDeep);
            return null;
        }
    }

    private static string RenderHtml(MarkdownDocument document, int bodyLength)
    {
        // Markup is about a quarter longer than the text it is made from.
        using var writer = new StringWriter(new StringBuilder(bodyLength + (bodyLength / 3)), CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlAbbreviationRenderer>(new AbbreviationRenderer());
        renderer.Render(document);
        return writer.ToString();
    }

    private static int Words(MarkdownObject[] nodes) => nodes.Sum(node => node switch
    {
        LiteralInline literal => ReadingTime.Words(literal.Content.AsSpan()),
        CodeInline code => ReadingTime.Words(code.Content),
        AbbreviationInline abbreviation => ReadingTime.Words(abbreviation.Abbreviation.Label),
        _ => 0,
    });
}
