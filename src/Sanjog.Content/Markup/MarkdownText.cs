using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
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
    public static MarkdownText Render(FrontMatterBlock block, Problems problems)
    {
        var (body, firstLine) = (block.Body, block.BodyLine);
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

        return problems.HasErrors ? Empty : Finish(document, nodes, block, problems);
    }

    private static MarkdownText Finish(MarkdownDocument document, MarkdownObject[] nodes, FrontMatterBlock block, Problems problems)
    {
        var minutes = ReadingTime.Minutes(Words(nodes));
        MarkupFinish.Apply(nodes);
        Abbreviations.Explain(document);
        LanguageMarks.Apply(document, block.Body, block.Language);
        var html = RenderHtml(document, block.Body.Length);
        problems.Outline?.Anchors = TextAnchors.In(html);
        return new MarkdownText(new TrustedHtml(html), minutes);
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
        renderer.ObjectRenderers.Add(new LanguageRenderer());
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
